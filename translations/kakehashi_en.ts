<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Absences</name>
    <message>
        <source>There is no such message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was merged into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later message names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message does not leave that posting out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message numerus="yes">
        <source>Left alone: %n.</source>
        <translation>
            <numerusform>Left alone: %n.</numerusform>
            <numerusform>Left alone: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview today, no time noted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview was on %1; what came of it? %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Inquiry unanswered for %n working day(s): %1</source>
        <translation>
            <numerusform>Inquiry unanswered for %n working day: %1</numerusform>
            <numerusform>Inquiry unanswered for %n working days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Application unanswered for %n working day(s): %1</source>
        <translation>
            <numerusform>Application unanswered for %n working day: %1</numerusform>
            <numerusform>Application unanswered for %n working days: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats of %1 are taken: close it? %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) held in %1</source>
        <translation>
            <numerusform>%n row held in %1</numerusform>
            <numerusform>%n rows held in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is missing for %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of senders to decide about</source>
        <translation>
            <numerusform>%n message of senders to decide about</numerusform>
            <numerusform>%n messages of senders to decide about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that failed</source>
        <translation>
            <numerusform>%n message that failed</numerusform>
            <numerusform>%n messages that failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) to senders not sent yet</source>
        <translation>
            <numerusform>%n reply to senders not sent yet</numerusform>
            <numerusform>%n replies to senders not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) still a draft</source>
        <translation>
            <numerusform>%n posting still a draft</numerusform>
            <numerusform>%n postings still a draft</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Training not reported %n day(s) after the first working day: %1</source>
        <translation>
            <numerusform>Training not reported %n day after the first working day: %1</numerusform>
            <numerusform>Training not reported %n days after the first working day: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To be asked now (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to applicants not sent yet</source>
        <translation>
            <numerusform>%n letter to applicants not sent yet</numerusform>
            <numerusform>%n letters to applicants not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) to employers not sent yet</source>
        <translation>
            <numerusform>%n mail to employers not sent yet</numerusform>
            <numerusform>%n mails to employers not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that could not be read</source>
        <translation>
            <numerusform>%n message that could not be read</numerusform>
            <numerusform>%n messages that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) taken in that were not read in whole</source>
        <translation>
            <numerusform>%n message taken in that was not read in whole</numerusform>
            <numerusform>%n messages taken in that were not read in whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to the ministry not sent yet</source>
        <translation>
            <numerusform>%n report to the ministry not sent yet</numerusform>
            <numerusform>%n reports to the ministry not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicantCheck</name>
    <message>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth must lie in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person would be younger than %1 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person would be older than %1 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prefecture of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No municipality of this name is known in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This postal code does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a licence, and none is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration number of the licence (%1) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who checked the original of the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day the original of the licence was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence was checked before it was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be less than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are unusually many years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance must be between 1 and %1 km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distance from home needs the municipality the person lives in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is both accepted and refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the prefecture in full: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the municipality with its prefecture in front, as in 東京都新宿区.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No municipality of this name is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not yet consented to the desk&apos;s use of the data: no referral without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not yet consented to institutions being told: no referral without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicantJson</name>
    <message>
        <source>&quot;%1&quot; is not an item of an applicant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicantMails</name>
    <message>
        <source>%1 was merged into another applicant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not consented to the desk&apos;s use of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants no letters (since %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not look for work now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address of %1 is none that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter needs postings that are in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not open: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no seat left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This applicant is not in the store. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives away %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter cannot leave the desk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letter to %1 says has changed since it was written. Write it anew and look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter was sent already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicantStore</name>
    <message>
        <source>This applicant is not in the store. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant %1 was changed by somebody else in the meantime. Open it again and repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant %1 cannot be read: the store is damaged. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was merged into another applicant already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An applicant cannot be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not merged into another applicant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicantWords</name>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(original seen by %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to the desk&apos;s use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to telling institutions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveFaults</name>
    <message>
        <source>“%1” is damaged: it breaks off. What could be read of it was; ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an archive without any file in it. Ask the sender for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds files whose paths lead out of their folder, as harmful archives do: %2. They were refused; tell the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds links or devices in place of files: %2. They were refused; ask the sender for the files themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds files that share the same bytes, as archives made to flood a computer do: %2. They were refused; ask the sender what this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds files with hidden characters in their names: %2. They were refused; ask the sender to rename them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds several files of one name, and nobody can tell which counts: %2. They were refused; ask the sender which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds files that grow far beyond any list when they are unpacked: %2. They were refused; ask the sender for smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds files packed in a way that is not read here: %2. Ask the sender for an ordinary ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds damaged files, which were not read: %2. Ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected by a password that is not known here. It waits for a message of the same sender with the password, or for somebody to enter it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>%1 is not among the applicants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is fixed to another posting already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same pair is forbidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not given both consents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out for %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence of %1 was not checked against the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no seat left for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First as many seats of the most urgent postings as can be filled, then as many of the urgent ones, then the greatest sum of scores over all applicants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fits better (%2), but staff fixed this pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fits better (%2), but urgent postings are filled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fits better (%2), but its seats go to others, so that the whole fits better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not consented to the desk&apos;s use of the data and to institutions being told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posting passes the gates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits wants a licence that was not checked against the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff forbade every posting that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seats of every posting that fits go to others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message>
        <source>Nobody is in this class any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudienceExport</name>
    <message>
        <source>Lists for the public are made of the public view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given its own prefecture only: say which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>This change could not be recorded, so it was not made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>The call sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match wants one applicant&apos;s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offered of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose desk it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JIS code or name of the prefecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s name, as papers print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full: for the desk; public: what anybody may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must all occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One occupation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace&apos;s prefecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace&apos;s municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show: full or public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: keep it as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close: why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each offer&apos;s reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes postings in from messages and lists (.eml .mbox .csv .tsv .txt .xlsx .ods).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the postings that fit an applicant, with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the store and its audit chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the main job on bundled sample messages: import, match, print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--desk wants prefecture or doctor_bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--prefecture wants a JIS code from 1 to 47 or a prefecture&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the store %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries of the audit log do not fit the chain, from entry %2 on: the log was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is sound: %1 audit entries form one chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged; restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3, absent %4, held %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  absent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no list of postings; nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  held: row %1, %2: &quot;%3&quot;: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import wants at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--today wants a day like 2020-06-01, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared stores on PostgreSQL are not supported yet; give the path of a store file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no posting %1 in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no applicant %1 in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 (at byte %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s store (default: the desk program&apos;s own, or KAKEHASHI_STORE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one JSON document to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s day, for samples and looking back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of messages: ja or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: kakehashi-cli [--store PATH] [--json] [--today YYYY-MM-DD] COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 postings fit; the best %4 are on %5 (pages: %6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 postings, pages: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no sample store; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using the sample store %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the sample store %1 and took the sample messages in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new %2, changed %3, unchanged %4, absent %5, held %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--view wants full or public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--status wants open, closed, draft or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no occupation of the scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no prefecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reason wants filled or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: where it is; imap and pop3 begin with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: how often the desk program looks into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in what waits of this sender, and trusts it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet, cover: whole, or public with what is masked left out. Default: public where masking was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover: the receiver&apos;s name; a registered one brings its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover: the receiver&apos;s fax number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover: a note to the receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will receive the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of .csv files; cp932 is Shift_JIS. Default: utf8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds, lists or removes the desk&apos;s mailboxes and watched folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks into the mailboxes and takes in what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a list of postings for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3 sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are not for the public: --status wants open, closed or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--encoding wants utf8 or cp932.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--encoding cp932 is for .csv files; workbooks have no encoding to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out wants a file that ends in .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export takes options only, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters that Shift_JIS lacks were written as 〓; utf8 or .xlsx keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 is not known. Set KAKEHASHI_MAIL_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mailbox %1. See mailbox list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a mailbox of this desk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here: the password is asked for at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no mailbox of this desk any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has no mailbox. Add one with mailbox add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no list of postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  waiting: the list of %1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print %1 wants the references of the postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--copy wants whole or public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 sheets, %3 of them masked, pages: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered with another number, %2; correct it there or leave --number out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no registered fax destination; give its --number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to %2. Check the number before you dial: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print list chooses by options, not by references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 postings, pages: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed: version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says so already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--feed wants update or snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update: a list of news; snapshot: the sender&apos;s whole list. Default: by the sender&apos;s rule, else judged by what the list repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent the files that do not say so themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add, outgoing: the only authorities to trust (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing: the address that the desk&apos;s mails come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set: no: its mail waits, whatever came before. Default: it waits until a list of it was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set: what it sends: full records (prefecture) or masked ones (doctor_bank).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set: what its lists are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set: what a heading of its lists means; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set: a column that is not read; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set: a heading about which nothing is to be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revert: only say what it would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close-absent: why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show: write the message there as it was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: the row is this posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: the row is a new posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: how a field was decided, once for each; FIELD:=VALUE for another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the whole posting is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is told. Default: counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step: where the referral stands from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step: the day; of an interview, or the first working day of a hire, it may lie ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step --to interview: when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step --to interview: where, or its link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step --to hired: a condition that is not as posted; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disclosures: from this day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disclosures: up to this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who is trusted, and how the columns of their lists are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the questions that held rows ask, and answers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows, adds, opens, changes, closes or reopens one posting, or tells its history and where its values came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that an applicant is told of a posting, and tells all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where referrals stand, and who was told of what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sender wants an address, not a whole domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  unknown heading: %1; nearest: %2 (say which with sender set --map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s mails come from %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  waiting: %1 is not trusted. Take it in with fetch --accept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailbox wants add --url URL, list, remove MAILBOX, or outgoing --url URL --from ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  held: %1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 field(s) as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  stays: %1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  stays closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held rows put aside %1, asked again %2, absent forgotten %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 was reverted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 is reverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: without a receiver. Write in the name and the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2, row %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    %1 %2: before %3, here %4, sender %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--field wants FIELD=ours, FIELD=theirs or FIELD:=VALUE, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is %1; some of its fields are asked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered; the row waits to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question wants: list, or answer N with --posting REF, --new or --field FIELD=ours|theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants a day like 2020-06-01, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--time wants a time like 14:30, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to wants application, interview, hired, not_hired, declined or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open for this applicant: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is full now and can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no referral %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refer wants an applicant&apos;s and a posting&apos;s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ground wants inquiry or application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--channel wants counter, phone or email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was told of %3; the disclosure is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print %1 wants the references of referrals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pages: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of referral goes to one institution: name one referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trusted: its mail waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 = %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--trusted wants yes, no or default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--desk wants prefecture, doctor_bank or default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map wants HEADING=field, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules: mail of a sender is taken in once a list of it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule for %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender wants list, set SENDER with what is to apply, or remove SENDER; a sender is ADDRESS, @DOMAIN or files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message %1 in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question answer wants --posting REF, --new, or --field for each field asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--feed wants judge, update or snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step --to interview|hired: a condition the applicant asked for; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step --to interview|hired: what the institution offered; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants an item and its value, pay.amount_yen=2000, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely the same person: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are one person: %1. Both histories are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for itself again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants APPLICANT=POSTING, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 would both rather have each other (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign takes no operands; --applicants FILE says whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom: references, one a line, or JSON with &quot;applicants&quot;, &quot;locks&quot; and &quot;vetoes&quot;. Default: everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two belong together; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two do not; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each pair&apos;s reasons and who would rather swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer what is proposed, as far as it is still possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book: why the whole posting is told. Default: application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book: how it is told. Default: counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: what waits for an institution&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar: the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposes seats for many applicants at once, and books them if told to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  waits for %n working day(s)%3</source>
        <translation>
            <numerusform>%1  %2  waits for %n working day%3</numerusform>
            <numerusform>%1  %2  waits for %n working days%3</numerusform>
        </translation>
    </message>
    <message>
        <source>: remind the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no interview to put into a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral wants: list, show REF, step REF --to …, back REF, chase REF, calendar REF --out FILE.ics, or disclosures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what waits at the desk: interviews, unanswered inquiries, messages, rows, drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applicant wants: add FILE.json, list, show REF, merge REF OTHER, unmerge OTHER, pause|resume|finish REF, mail REF|--posting REF, mails [REF], or no-mail|mail-again REF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server for sending is set up. See mailbox outgoing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Send with --send, or keep with --draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applicant mail wants an applicant&apos;s reference, or --posting REF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applicant mails wants one applicant&apos;s reference, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applicant no-mail and mail-again want one applicant&apos;s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets letters again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets no letters from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: a hidden field that was told; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: who told it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: to everybody whom this posting fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: at most so many postings in a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: words of your own above the postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: keep the letters as drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: send them, each person a message of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds, shows and merges applicants, says whether they look for work, and writes to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who still needs training, and records sessions and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether people who were hired began and stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the ledgers, disposes of what need not be kept any longer, and sums up a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--field wants a hidden field and its value, institution_name=…, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no finding %2. See posting leaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The institution ID is private and is never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the institution&apos;s answer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print call-sheet wants one posting&apos;s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was hired by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  hired on %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--what wants permanent, started, one_month, six_months or ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--method wants phone, email, letter or visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: only whom to ask about now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter: the day. Default: today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter: how it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note; of an end, why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk keeps no ledgers; its settings say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits; %1 says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rows: %2, pages: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still has to be kept, or was disposed of already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  kept until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: postings %2, seats %3, applicants %4, referrals %5, hires %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print %1 wants the reference of one referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers: received or referred from this day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers: received or referred up to this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispose: do it, and record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures: from April of this year. Default: this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print counts chooses by options, not by references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are for nobody else: --status wants open, closed or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n posting(s) for %2</source>
        <translation>
            <numerusform>%1: %n posting for %2</numerusform>
            <numerusform>%1: %n postings for %2</numerusform>
        </translation>
    </message>
    <message>
        <source>export can make lists for: %1. Not for &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posting wants: show REF, add FILE.json, open REF, revise REF FILE.json, close REF --reason filled|withdrawn, reopen REF, history REF, provenance REF, leaks REF, confirm-leak REF N, unconfirm-leak REF N, answer REF --field FIELD=VALUE, or answers REF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3  hired on %4  %5  %n minute(s)%6</source>
        <translation>
            <numerusform>%1  %2  %3  hired on %4  %5  %n minute%6</numerusform>
            <numerusform>%1  %2  %3  hired on %4  %5  %n minutes%6</numerusform>
        </translation>
    </message>
    <message>
        <source>  late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--minutes wants a whole number, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--way wants letter, email or console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: only what is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record, report: the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record: when it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record, add-material: how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record: how it was taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record: who gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record: who taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record: where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record: one of the materials, or any words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record: it is still to come; nobody was present yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark, remove: which class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark: who was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report: how. Default: letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report: the day the employer acknowledged it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payer: who pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add-material: its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add-material: whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add-material: what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add-material: how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add-material: where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows and changes whose desk it is and how it is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the desk&apos;s reports to the ministry, and says what was reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints posting sheets, a fax cover for them, the handout an applicant may take home, a list for the public, papers about training, counts, a ledger or the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what is known of the institutions, and notes calls and requests for job orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums up where staff are missing, how fast seats are filled and what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Send with --send, keep with --draft, or write with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report to the ministry is window-opened or feed-address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training mail wants report, remind or ask-answer, and whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training mail wants the references of hires, or --due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: words of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: keep it as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: write it as a file for another mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--send, --draft and --out exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report wants: ministry window-opened|feed-address, or list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out holds one mail: name one hire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail about %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk set wants FIELD=VALUE; the fields are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a day like 2020-06-01, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk wants: show, or set FIELD=VALUE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat of %1 is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter, back: what is entered; back --what seat: the seat is not offered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter --what ended: the seat is offered again, the posting opened if it was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hire wants: list [--due], show REFERRAL, enter REFERRAL --what … [--offer-seat], offer-seat REFERRAL, or back REFERRAL --what ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>institution %1 wants one institution: its name, or one of its postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posting names the institution %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several prefectures have an institution %1; name one with --prefecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>institution list chooses by --search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): postings %3, open seats %4, referrals %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  job order asked for by %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note %1 entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from must be hello_work or nurse_center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: words of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several have an institution of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day. Default: the desk&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: whom one spoke with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: the number of the note that this one corrects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job-order: who asked for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job-order: which office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job-order: the number of the request that was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job-order: the number of a request entered by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>institution wants: list, show, note or job-order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period&apos;s first day. Default: everything so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period&apos;s last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overview chooses by options, not by references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print overview chooses by options, not by references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print consent-form wants one applicant&apos;s reference, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training wants: list [--late], show REF, record REF… --module … --date D --minutes N --method … --provider NAME, mark REF… --class N --as present|absent, remove REF --class N, report REF --date D, back REF, payer REF --by …, plan-add REF --module … --topic T --note WHY, plan-remove REF --item I --note WHY, plan-restore REF --item I, mail report|remind|ask-answer REF…|--due, mails [REF], materials, add-material --title T, change-material ID, retire-material ID, or take-up-material ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail: to everybody it is due to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record, plan-add: what is taught; add-material, change-material: what it serves, may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add-material, change-material: an occupation it is for; may be repeated. Default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan-add: what is to be taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan-remove, plan-restore: which, as show names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note; of a changed plan, why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no material %1. See training materials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of %1 has no item %2. See training show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 was not taken out of the plan of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox brought a message %1. See arrival list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and shows messages, reverts all that one did, takes it in again, says that what was not read was looked at, or closes what it did not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  waiting: nobody has decided about %1. Take it in with fetch --accept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  not read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not read of message %1 was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of message %1 is waited for no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message wants: list, show N, revert N [--dry-run], retake N, seen N, ignore-locked N, or close-absent N --reason filled|withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures wants --year, or --from and --until, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print attendance-sheet wants the number of one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger wants: job-orders or applicants [REFERRAL…] --out FILE, dispose [REF… --confirm], disposals, or figures [--year Y|--from D --until D].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print can make: sheet, cover, handout, list, disclosed, referral-letter, call-sheet, training-record, training-report, training-certificate, attendance-sheet, ministry-report, consent-form, counts, job-order-ledger, applicant-ledger, overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) disposed of; it is recorded.</source>
        <translation>
            <numerusform>%n message disposed of; it is recorded.</numerusform>
            <numerusform>%n messages disposed of; it is recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>arrival wants: list, ignore N, retry N, or dispose N….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what the mailboxes brought, puts it aside, tries it again, or disposes of the content of what was of no use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compression</name>
    <message>
        <source>The code of the sheet could not be made. Print the sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>The consent form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another window or program is writing to the store %1. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 is write-protected. Remove the protection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 cannot be read or written. Check that the disk is connected and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 is damaged. Close the program and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of the store %1. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 could not carry this out; nothing was changed. Try again; if it fails again, have the store checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 was made by an older version of this program. Open it in the desk program once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the table %2 refers to a row missing in the table %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program&apos;s description of its store is faulty. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of this program. Install the newest version and open it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskMail</name>
    <message>
        <source>Report to the ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of a complete training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder of a training still to be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder of a report not acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskMails</name>
    <message>
        <source>This mail cannot leave the desk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail was sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mail about %1 says has changed since it was written. Write it anew and look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk has no e-mail address that the mail could come from. Enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskSettings</name>
    <message>
        <source>The store %1 does not say whose desk it is. Restore the newest backup, or set up a new desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefectures are numbered 1 to 47; %1 is none. Choose the desk&apos;s prefecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk has no name yet. Enter the name that stands on its papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered inquiries are chased after 1 to %1 working days, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is due within 1 to %1 days, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>The cryptographic library of this computer refuses SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisclosureLog</name>
    <message>
        <source>Nothing was disclosed in this referral yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>A character here cannot be seen or printed; type this again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxCover</name>
    <message>
        <source>The cover sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxDesk</name>
    <message>
        <source>The receiver&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s name is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax has at least one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the posting before its sheet is faxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fax is not in the log. Refresh it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receiver is not registered any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n fax(es) to %1 failed. Ask the receiver for the number and correct it.</source>
        <translation>
            <numerusform>The last fax to %1 failed. Ask the receiver for the number and correct it.</numerusform>
            <numerusform>The last %n faxes to %1 failed. Ask the receiver for the number and correct it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaxNumber</name>
    <message>
        <source>The fax number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fax machine cannot dial an extension. Enter the number alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than digits and hyphens stands here. Enter the number alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers in Japan (+81) can be entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number does not begin with 0: its area code is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number in Japan begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit too few: there should be %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few digits: there should be %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit too many: there should be %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many digits: there should be %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaxPaper</name>
    <message>
        <source>The fax could not be printed: the printer or file does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax could not be printed whole: it ended after page %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedFileReader</name>
    <message>
        <source>%1 is not there. Look whether it was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Open the files inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened (%2). Close it in other programs, or ask whoever looks after this computer for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read. Ask the sender to split the list into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end (%2). Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no message. Export it from the mail program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the desk&apos;s own store, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedImport</name>
    <message>
        <source>The store has changed since this message was looked at. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A posting of this message was changed since the message was looked at. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of this message cannot be kept. Look at the message again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row cannot be taken in yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several postings have the number %1. Give this one a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message does not wait for a password any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open %1. Compare it with the message it stands in, capital and small letters too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on waiting: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first which posting this row is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a message that was reverted can be taken in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>changed 8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value: problem</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDrafts</name>
    <message>
        <source>This form holds more than can be kept as a draft. Save it, or shorten its longest text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>closed or expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no licence for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night duty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>The handout could not be written to %1: %2. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handout could not be printed: the printer or file does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handout could not be printed whole: it ended after page %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldRows</name>
    <message>
        <source>This row does not wait any more: it was taken in, dismissed or replaced by a later message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Institution</name>
    <message>
        <source>Hello Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurse centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is missing or lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note %1, or it was corrected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This posting is not one of the institution&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request %1 waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer lies before the request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstitutionAnswers</name>
    <message>
        <source>Nobody has told the desk the hidden part of %1 (%2). Ask the institution and enter its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hides nothing; correct the posting itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer without any of the hidden fields is none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewCalendar</name>
    <message>
        <source>Interview %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant %1, posting %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Job-order ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open postings by occupation and area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>%1 still has to be kept, or was disposed of already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>%1 has no list of postings: no row of headings with an occupation (職種) and three more items of the form was found. Ask the sender for a list with headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Ask the sender for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an empty list: there are headings but no postings below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has rows that hold only a note and are no postings: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has rows that repeat a posting of this message and count once: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has columns that are no item of the form and were not read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the message (%1) tells of postings that are not whole and were not taken in beside the attached list; they begin in line: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has columns that were not read, as was decided for its sender: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has sheets without a list of postings, which were not read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailIntake</name>
    <message>
        <source>No message of %1 waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was taken in meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it in needs more than this computer can give. Close other programs and try it again, or ask the sender to divide the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk does not have the content of this message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailOffers</name>
    <message>
        <source>Was referred to it already (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was written to about it on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This posting is not in the store. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This applicant is not in the store. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new fits since the last letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>！ wants its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>This message is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is signed by an authority that is not trusted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is signed by nobody but the server itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet; look whether this computer&apos;s date is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired; look whether this computer&apos;s date is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made out to another name than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be verified (reason %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 has no folder of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user name %2 or its password. Correct them in the mailbox&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 was not found. Look at its name and at the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 does not answer at port %2. Look at the network, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 stopped answering. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 was refused: %2. No password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of trusted authorities %1 cannot be used. Choose a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption at port %2. No password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server %1 could be made at port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is no longer in the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 did not do what was asked: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of this program that talks to mail servers could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is larger than %1 MB and was not fetched. Ask the sender to split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot talk to this mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watched folder %1 is not there. Look whether its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read. Ask the sender to split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened (%2). Close it in other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written to. It is read later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not number its messages, so that new ones cannot be told. Use POP3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server has numbered its messages anew. Fetch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address must not hold a password. Leave it out; it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the mail server, like mail.example.jp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user name of the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mailbox&apos;s folder, usually INBOX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox&apos;s address looks like imaps://user@host/INBOX, pop3s://user@host or file:///folder, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a server for sending looks like smtps://user@host or smtp://user@host, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look every 1 to 1440 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a mailbox of this desk already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mailbox was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has no recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mail address that the desk&apos;s mails come from, like desk@example.jp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not take mail for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mail that holds no list or was put aside can be disposed of, and only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sending was begun, and whether it went out is not known. Ask the recipient before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageRevert</name>
    <message>
        <source>There is no such message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later message names it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been worked on here since. Close it by hand if it should go too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed here since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later message says so too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was merged into %1 since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what was changed here since, its earlier values would be wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has changed since this was looked at. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>No text; save the original to open it in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… only its beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinistryReport</name>
    <message>
        <source>“%1” (%2) is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s address is missing: enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s e-mail address is missing: enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s opening hours are missing: enter when it receives people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the window opened is missing: enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens on %1: it is reported once it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window opened (受付窓口の開設)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for postings (送付先アドレスの登録)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s name is missing: enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s telephone is missing: enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person in charge is missing: enter whom the ministry can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for postings is missing: enter where the ministry is to send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ministry&apos;s e-mail address is missing: enter where its notice of today says reports go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ministry&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinistryReportPaper</name>
    <message>
        <source>The report to the ministry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinistryReports</name>
    <message>
        <source>“%1” is no report to the ministry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a mail file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made as a paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDesk</name>
    <message>
        <source>Open another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores (*.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginPage</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the seats of postings received in the period, those that are taken today. One closed as filled counts as full; of a withdrawn one only what was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the calendar days from inquiry or application to the institution&apos;s first answer (interview, hired, not hired), of referrals begun in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the calendar days from the day a posting was received to each hire agreed in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received in the period (the day its message was sent, else entered). Drafts and what a reverted message had brought are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings received earlier whose text differs between the period&apos;s beginning and its end; what was changed and changed back is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed in the period and not reopened in it. A posting whose dates have run out was not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened in the period and not closed again in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiries and applications begun in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed in the period; a hire taken back since is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals withdrawn in the period; a withdrawal taken back since is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a headcount</source>
        <translation>
            <numerusform>%1, %n without a headcount</numerusform>
            <numerusform>%1, %n without a headcount</numerusform>
        </translation>
    </message>
    <message>
        <source>no seats asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals begun in the period, by where they stand today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of %1; %2 wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of %1 hires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(place not stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the desk&apos;s day: the headcounts of open postings, less the hires that stand; a seat that was left and is offered again is open. Postings that say no headcount are named apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the desk&apos;s day: people hired, and not gone since, whose training was not reported within the days that the desk&apos;s settings give.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPaper</name>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open seats by area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The paper could not be written to %1: %2. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be printed: the printer or file does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be printed whole: it ended after page %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadReader</name>
    <message>
        <source>a sheet without a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of %1 has items that this program does not take and left out: %2. If the sheet is newer than the program, look at it for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of %1 holds values that fit no item of the form: %2. Type them in from the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>%1 is damaged and could not be opened. Scan the sheets again, or ask for the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked with a password. Save it without one and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 is damaged. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 is far larger than paper and was not read. Scan it at its own size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePages</name>
    <message>
        <source>%1 is no picture of a page that could be read. Scan the sheets as PDF, TIFF or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 is far larger than paper and was not read. Scan it with fewer dots per inch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 is damaged and could not be read. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingActions</name>
    <message>
        <source>Posting %1 was merged into %2. Work on that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has this urgency already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been open, so its history is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>%n draft discarded.</numerusform>
            <numerusform>%n drafts discarded.</numerusform>
        </translation>
    </message>
    <message>
        <source>This posting is not in the store. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was merged into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This posting cannot be open yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) opened.</source>
        <translation>
            <numerusform>%n posting opened.</numerusform>
            <numerusform>%n postings opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) closed.</source>
        <translation>
            <numerusform>%n posting closed.</numerusform>
            <numerusform>%n postings closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) reopened.</source>
        <translation>
            <numerusform>%n posting reopened.</numerusform>
            <numerusform>%n postings reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Urgency of %n posting(s) set.</source>
        <translation>
            <numerusform>Urgency of %n posting set.</numerusform>
            <numerusform>Urgency of %n postings set.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open %n posting(s)</source>
        <translation>
            <numerusform>Open %n posting</numerusform>
            <numerusform>Open %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n posting(s)</source>
        <translation>
            <numerusform>Close %n posting</numerusform>
            <numerusform>Close %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n posting(s)</source>
        <translation>
            <numerusform>Reopen %n posting</numerusform>
            <numerusform>Reopen %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the urgency of %n posting(s)</source>
        <translation>
            <numerusform>Set the urgency of %n posting</numerusform>
            <numerusform>Set the urgency of %n postings</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingCheck</name>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prefecture of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the prefecture in full: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one person must be wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 people cannot be entered in one posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an unusually large number of people; ask whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No municipality of this name is known in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This postal code does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This postal code belongs to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employment would start before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employment would end before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employment would last longer than %1 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial period cannot be shorter than no time at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial period is longer than a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial period is longer than the employment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 is ticked, the detail must say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unusual for %2; ask whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is pay for a trial period, but no trial period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay in the trial period is stated only where it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break must be between no minutes and a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break is not shorter than the working hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one way to reach the contact is needed: a telephone number or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains control characters. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains characters that other offices may not be able to read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingFields</name>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostingHistory</name>
    <message>
        <source>An earlier version of this posting cannot be read: the store is damaged. Check it, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingIndex</name>
    <message>
        <source>The postings name more than 65,536 different places; correct their municipalities.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingJson</name>
    <message>
        <source>&quot;%1&quot; is not an item of a posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold several items, not a single value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingRows</name>
    <message>
        <source>Posting %1 cannot be read: the store is damaged. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingSheet</name>
    <message>
        <source>The sheets could not be printed: the printer or file does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets could not be printed whole: they ended after page %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingStatusText</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingStore</name>
    <message>
        <source>This posting is not in the store. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting %1 was changed by somebody else in the meantime. Open it again and repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting %1 is still a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting %1 is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting %1 is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new posting is either open or a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The urgency must be 0, 1 or 2, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting %1 was merged into %2. Work on that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A posting cannot be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting %1 is closed. Reopen it before another one is merged into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting %1 is not merged into another one any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting %1 has been open. Only drafts that never were can be discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These postings could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting %1 was taken back with the message that brought it. Take that message in again first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingTexts</name>
    <message>
        <source>not sent to this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the texts that would tell what is hidden have been blacked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 seats left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one merged into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged into another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions say the same in every field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before a message that was reverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back with the message that brought it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought again by a message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicList</name>
    <message>
        <source>This computer cannot write Shift_JIS; choose UTF-8 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be written as Shift_JIS; choose UTF-8 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCodes</name>
    <message>
        <source>The code of the sheet could not be made: it is to hold %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>This row asks nothing; it waits to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is about fields, not about which posting the row is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This posting is not in the store. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting %1 was taken back with the message that brought it. Take that message in again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the same message is posting %2 already. Two rows of one message are two postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later message has spoken of posting %1 already. What this row says of it is out of date: put the row aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is about which posting the row is, not about fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide %1 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value does not fit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row cannot be taken in yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (next day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other day(s)</source>
        <translation>
            <numerusform>%n other day</numerusform>
            <numerusform>%n other days</numerusform>
        </translation>
    </message>
    <message>
        <source>off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1 km of home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, by %2 h %3 min a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 days a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, break not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>infectious disease: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infectious disease: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experience of infectious disease welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) or more</source>
        <translation>
            <numerusform>%n year or more</numerusform>
            <numerusform>%n years or more</numerusform>
        </translation>
    </message>
    <message>
        <source>experience welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked against the original: no referral before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of an assistant nurse, ranked lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance cannot be told: home or workplace is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the days off in the posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence&apos;s treatments end at the hospital door: ask the institution what work is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reconciler</name>
    <message>
        <source>Row %1 has this number too and says otherwise in: %2. Decide which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 says exactly the same, and neither has a number. If they are two postings, take this one in too; else dismiss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several postings have this number. Decide which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it was changed to “%1”; the sender now says “%2”. Decide which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is newer than what stands here, but the posting was merged or is changed by another row of this message. Decide which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is printed as version %1 of %2, which said otherwise here in: %3. Decide which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posting of this sheet, %1, has been merged into %2 here; what stands there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is version %1 of %2, which has been changed here since (version %3); what stands here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is known for another institution (%1, posting %2) from another sender. Decide whether it is the same posting; if not, it becomes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could be any of: %1, or a new posting. Decide which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralCards</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralLetter</name>
    <message>
        <source>The letter of referral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralRules</name>
    <message>
        <source>%1 has not consented to the desk&apos;s use of the data; have the consent signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not consented to institutions being told; have the consent signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no licence that covers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence of %1 for %2 was not checked against the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not open: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is full: %n hired.</source>
        <translation>
            <numerusform>%1 is full: %n hired.</numerusform>
            <numerusform>%1 is full: %n hired.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has ended: %2. Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands at “%2” already; a step goes forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step has no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step lies before the referral of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies in the future; only interviews and hires can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions are agreed on with a hire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions are spoken about at an interview, or agreed on with a hire.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralStore</name>
    <message>
        <source>Referral %1 cannot be read: the store is damaged. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no condition of a posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has only begun; what was told cannot be taken back. Withdraw it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is not in the store. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This applicant is not in the store. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This posting is not in the store. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not wait for the institution: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last seat of %1 is promised to another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>This reply was sent already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>This is no date of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear whether this box is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prefecture of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postal code has seven digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear whether masking is requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one whole number of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one whole amount of yen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said whether the premises are smoke-free; taken as not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the duties of the form; if it is another one, it belongs to %2 with its detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept as another insurance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept as another body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column stands twice in the list and says something else each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a trial period, but it has no weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a trial period, but not how many weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trial period, but it has weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no municipality; a street must not stand here, because it would be shown to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the list has headings; perhaps a separator stands inside a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row ends early: it has fewer cells than the list has headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not say from when until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear whether there is a trial period; it is counted in whole weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial period is counted in whole weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear whether there is a trial period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns say different lengths of the trial period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns say different pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither %1 nor one whole amount of yen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns say different working hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not say from what time until what time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one number of minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said whether there is overtime; what stands here is kept as its detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear whether there is overtime.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>The sample message %1 is missing from this program. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanReader</name>
    <message>
        <source>%1 has no pages. Scan the sheets again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 pages, more than are read at once. Split it into files of up to %3 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Scan the sheets again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be read. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannedMessage</name>
    <message>
        <source>%1: page %2 has no code that could be read. Type it in, unless it only goes on with the sheet before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatReplacements</name>
    <message>
        <source>The hire of %1 was taken back: its seat is free already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has left: enter for %1 that the work ended, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was merged into %2: look there whether a seat is to be offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a draft: open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period of %1 ended on %2: ask the institution for a new posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was closed as withdrawn, not as filled: ask the institution first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the lists of %1: the institution has to offer it in its own console too, or the next list may say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is masked, and stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat that %1 left is offered again since %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its headcount becomes %1 (it was %2), so that one seat is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat of %1 is not offered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hire of %1 was taken back: its seat stays free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was hired by %1 since: no seat is left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posting of %1 is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such hire. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderRules</name>
    <message>
        <source>“%1” is neither a mail address (name@example.jp) nor a domain (@example.jp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files without a sender are opened by hand: there is nobody to trust or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading is missing: say which column is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no item of the form, so the column “%2” cannot be read as it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendersPage</name>
    <message>
        <source>once a list was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>？ each time asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>Page %1 of %2 holds an older sheet (version %3) of posting %4, of which version %5 is among these sheets; only that one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 holds a sheet of posting %3 that says what another one says, and counts once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetCodes</name>
    <message>
        <source>The texts of posting %1 are too long for the codes of its sheet. Shorten its remarks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>There is a code that is not of a posting sheet; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is the code of a sheet printed by a newer version of this program. Bring the program up to date, or type the sheet in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet has %1 codes, of which these were not found: %2. Scan all its pages together, or type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is the code of a sheet that is damaged. Scan the sheet again, or type it in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has just come and is looked at with the next fetching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sends is taken in only when somebody says so, each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no list of postings and was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody put it aside. It can still be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has decided about %1 yet. Look whether it is a sender of postings, then take it in or ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it could be read. Look at the message, and ask the sender for another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It held no list of postings. Its content was disposed of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody put it aside. Its content is not here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>“%1” is no date. Write the desk&apos;s day as 2020-06-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk program: postings, feed and walk-in applicants of one desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s store (default: KAKEHASHI_STORE, else the user&apos;s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s day, to look at another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese or English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages and lists to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is ja or en, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>The folder %1 could not be made. Check that you may write there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something at %1. Choose another place; it will not be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be made in the folder %1. Check that it exists and that you may write there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store at %1. Check the path, or set up a new desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Name the store&apos;s file in it, usually desk.sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask whoever looks after this computer for the right to read and write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a store of this program. Choose the store&apos;s file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 is damaged: it has been cut short. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose this program&apos;s store; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 is write-protected. Remove the protection, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the store %1 is write-protected. Remove the protection, or copy the store to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be made. Check that you may write there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePaper</name>
    <message>
        <source>The list could not be printed: the printer or file does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be printed whole: it ended after page %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tenure</name>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked after one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked after six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hire of %1 was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is entered for %2 already (%3); take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be entered for %2 from %3 on, not on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it was asked: by telephone, e-mail, letter or a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the work ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenureStore</name>
    <message>
        <source>“%1” is not entered for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such hire. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat of %1 is offered again; take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The practical was not taken in person; it is meant to be practised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes in all; about %2 are desirable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infection control (lecture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infection control (practical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient safety (lecture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional medical care fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the employer&apos;s console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: has left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingCertificate</name>
    <message>
        <source>The hire of %1 was taken back; there is nothing to certify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of %1 is not complete, so no certificate is made. Still missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingMail</name>
    <message>
        <source>Nobody was hired by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applicant or the posting of %1 is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hire of %1 was taken back: there is nothing to remind of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of %1 was reported on %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of %1 is complete: report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of %1 was not reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report on %1 was acknowledged on %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no mail about training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no e-mail address of the employer: enter it with the posting, or send the letter on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, the employer&apos;s e-mail address in %2, is none that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives away %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is another applicant (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left on %2: there is no training to remind of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingMaterial</name>
    <message>
        <source>This program&apos;s list of training materials is missing. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program&apos;s list of training materials is damaged. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 each, %n part(s)</source>
        <translation>
            <numerusform>%1 each, %n part</numerusform>
            <numerusform>%1 each, %n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>The material has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and minutes are whole numbers from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material&apos;s minutes go from the least to the most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%n day(s) since the first working day</source>
        <translation>
            <numerusform>%n day since the first working day</numerusform>
            <numerusform>%n days since the first working day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acknowledged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent by mail on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a draft, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat is offered again since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPaper</name>
    <message>
        <source>Nobody was hired by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPlan</name>
    <message>
        <source>The disease, standard precautions, isolation, care of rooms and surfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing, donning and doffing protective equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong medication, falls, mistaken identity, reporting incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling apart and receiving patients with fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking specimens safely, zones of the contact clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracing contacts, advice by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching mild cases, what to do when one gets worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody hired takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic skills of the occupation, practised (drawing blood, turning patients, …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Away from practice for %n month(s)</source>
        <translation>
            <numerusform>Away from practice for %n month</numerusform>
            <numerusform>Away from practice for %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Work beside an experienced colleague at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of experience</source>
        <translation>
            <numerusform>%n year of experience</numerusform>
            <numerusform>%n years of experience</numerusform>
        </translation>
    </message>
    <message>
        <source>Protective equipment again, until it is done without help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experience with infectious diseases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is special to the occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingReport</name>
    <message>
        <source>The training of %1 is not complete; nothing can be reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter about training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingRules</name>
    <message>
        <source>The class teaches nothing: name a module and its minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes 1 to %2 minutes, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class takes %1 minutes; a day has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in another class then, from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would take %2 minutes of training on %3; a day has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hire of %1 was taken back: there is no training to enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class of %1 lies before the hire of %2, which begins on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class of %1 lies in the future: plan it now, and mark who was present once it has been held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class has no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practical is practised by somebody: name who is present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part in the class: name who does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hire of %1 was taken back: there is nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of %1 was reported on %2 already; take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of %1 is not complete: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of %1 lies before the training was complete, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of %1 lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of %1 was not reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report on %1 was acknowledged on %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was sent on %1; it cannot be acknowledged before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acknowledgement of %1 lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in a class of %2 on %3 already. If there were two, enter when each of them began; one without a time is taken for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left on %2; the class of %3 lies after that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingStore</name>
    <message>
        <source>The class of %1 cannot be read: the store is damaged. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report on %1 rests on this class; take the report back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of %1 was not reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such hire. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such class. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only materials that the desk added itself can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the plan is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hire of %1 was taken back: there is no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is required of everybody hired through the scheme and stays in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the plan any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind was taken out of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in this class is marked already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Part of this belongs to %1; write it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off a nurse&apos;s match with a posting for assistant nurses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight “%1” is %2; weights lie between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights sum to %1; they must sum to 100.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WouldOpen</name>
    <message>
        <source>any occupation that the licences cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusing no duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commuting up to %1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night duty too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>attachment-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contained zero bytes, which no list should have; they were left out. Compare its rows with the sender&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: a quotation mark is out of place in row %2; it was taken as an ordinary character. Check what was read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: row %2 has characters that cannot be read here. Ask the sender what they are, or correct them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is built in a way no mail program builds one and was not read. Ask the sender for the list alone, without the message around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail message: it has none of the lines a message begins with. Ask the sender to send it again, or open the attachment itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message “%1” does not say who sent it. Make sure where it comes from before you take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message “%1” names several senders, so none is taken as its sender. Make sure where it comes from before you take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message “%1” has more parts within parts than a message needs; only the first ones were read. Ask the sender to send the list by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message “%1” breaks off before its end. What had arrived was read; ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attachment of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read. Ask the sender to split the list into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: it breaks off, or has characters that do not belong there. What could be read was; ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “%1” says it is written in “%2”, which is unknown here; it was read as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”: row %3 has a formula that failed (such as #N/A). Ask the sender for the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected by a password and could not be read. Open it with the password, save it without one and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: sheet “%2” could be read only up to row %3. Ask the sender to send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in a file format that is not read (%2). Open it in a spreadsheet program, save it as .xlsx and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no list: it is neither separated text (CSV, TSV) nor a workbook (XLSX, ODS). Ask the sender for one of these formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no list that can be read: it is a file of the kind %2. Ask the sender for the list as CSV, TSV, XLSX or ODS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says it is written in “%2”, which is unknown here; it was read as %3. Check some rows before you take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: no sheet in it could be read. Ask the sender to send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read. Split the list into several files and import each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no rows at all. Ask the sender whether the right file was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is and was not read. Split the list into several files and import each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns, so nothing was read from it. Remove the columns that do not belong to the list and import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a cell with more than %2 characters, so nothing was read from it. Shorten that cell and import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows, so nothing was read from it. Split the list into several files and import each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 cells, so nothing was read from it. Split the list into several files and import each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”: row %3 has cells whose text is missing from the file. Ask the sender to send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” consists of more than %2 parts, which no list does, so nothing was read from it. Ask the sender what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” grows beyond %2 MB when it is unpacked, so nothing was read from it. Ask the sender for a smaller list or for CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an archive within archives, too deep to be opened. Ask the sender to pack the list only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds more than %2 files, which no feed does, so nothing was read from it. Ask the sender what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one volume of an archive in several. Ask the sender for one archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an archive of the kind %2, which is not opened here. Ask the sender for a ZIP, or unpack it and open the list inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: sheet “%2” is hidden in the workbook, but was read like the others. Check whether the sender meant to send it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>japanese</name>
    <message>
        <source>The ICU library lacks its data; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::AddressSection</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postal code has seven digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::AfterHireDialog</name>
    <message>
        <source>After the hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close %1 as filled: no seat is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other referrals of %1 are still open. Withdraw:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::AnswerDialog</name>
    <message>
        <source>What the institution told of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart from the lists: none that comes in later changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer about %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ApplicantPanel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered applicants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another applicant (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the applicant (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant %1 saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes to this applicant are not saved. Give them up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All applicants: doubles, pauses, letters, seats for many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent form was saved as PDF. Enter the days once it is signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ApplicantWindow</name>
    <message>
        <source>What the applicant sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ApplicantsDialog</name>
    <message>
        <source>Applicants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, kana, number, telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search applicants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Doubles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign many…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely the same person: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was merged into this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s): %1</source>
        <translation>
            <numerusform>%n applicant: %1</numerusform>
            <numerusform>%n applicants: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets letters again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets no letters from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters: what is new since the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for itself again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::AreaTable</name>
    <message>
        <source>Open seats by area and occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no occupation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ArrivalPanel</name>
    <message>
        <source>Al&amp;ways take in what this sender sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dispose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::AssignDialog</name>
    <message>
        <source>&amp;Fix this pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never this pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats for many applicants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposing seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 applicants have a seat. Nothing is booked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posting fits better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fits %2 better (%3), which has a free seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fits %2 better (%3) than %4, who is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a seat (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather swap (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Cannot be kept: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff&apos;s decisions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) are told all of their posting, and it is recorded.</source>
        <translation>
            <numerusform>%n applicant are told all of their posting, and it is recorded.</numerusform>
            <numerusform>%n applicants are told all of their posting, and it is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n pair(s)</source>
        <translation>
            <numerusform>Book %n pair</numerusform>
            <numerusform>Book %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) booked.</source>
        <translation>
            <numerusform>%n pair booked.</numerusform>
            <numerusform>%n pairs booked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::BackgroundSearch</name>
    <message>
        <source>The search could not be carried out. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::CallNoteDialog</name>
    <message>
        <source>The day is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of a call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::CardDelegate</name>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ChipEdit</name>
    <message>
        <source>Take %1 away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ClassDialog</name>
    <message>
        <source>Training class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance &amp;sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer, the prefecture, an association, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held or planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: everybody ticked was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: everybody ticked is enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked present.</source>
        <translation>
            <numerusform>%n person marked present.</numerusform>
            <numerusform>%n persons marked present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A class planned for %n person(s).</source>
        <translation>
            <numerusform>A class planned for %n person.</numerusform>
            <numerusform>A class planned for %n persons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::CommandBar</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::CompareDialog</name>
    <message>
        <source>Show what is the same, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::CompareTable</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ConditionsTable</name>
    <message>
        <source>Conditions, item by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on, where it differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ConflictDialog</name>
    <message>
        <source>Somebody else changed this posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed this posting while you were typing: %2. Choose a value in each row (← →).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ConsentSection</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk&apos;s use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day the consent was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form to sign as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form to sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::CopyChoice</name>
    <message>
        <source>&amp;Masked copies: what anybody may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hole copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masking was requested. A whole copy is for the institution itself and for bodies that receive full records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No masking was requested: the copies are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masking was requested, and a whole copy shows it all the same: %1. Hand it only to the institution itself or to a body that receives full records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::CountedModel</name>
    <message>
        <source>(no occupation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no headcount stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::CountedPage</name>
    <message>
        <source>Bac&amp;k to the figures (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DateField</name>
    <message>
        <source>This is no date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DeskForm</name>
    <message>
        <source>Prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a prefecture: receives full postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a medical association: receives masked postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write the day the window opened as 令和2年6月1日 or 2020-06-01, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the ledgers of placement law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days from the first working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is due within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DeskMailDialog</name>
    <message>
        <source>Keep as &amp;drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as mail &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About, each a message of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand at the end of every mail; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail as it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your &amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server for sending is set up (settings, Mail). Mails can be kept as drafts or saved as files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s).</source>
        <translation>
            <numerusform>%n mail.</numerusform>
            <numerusform>%n mails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) kept as drafts.</source>
        <translation>
            <numerusform>%n mail kept as drafts.</numerusform>
            <numerusform>%n mails kept as drafts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail about %1 was saved as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) leave, each a message of its own.</source>
        <translation>
            <numerusform>%n mail leave, each a message of its own.</numerusform>
            <numerusform>%n mails leave, each a message of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n mail(s)</source>
        <translation>
            <numerusform>Send %n mail</numerusform>
            <numerusform>Send %n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) sent.</source>
        <translation>
            <numerusform>%n mail sent.</numerusform>
            <numerusform>%n mails sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, kept as a draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DeskSettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is used from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mailboxes and sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matching &amp;weighs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports to the ministry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opened; where postings are to be sent. From the settings as saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DeskWork</name>
    <message>
        <source>This needs more than this computer can give. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DisclosureDialog</name>
    <message>
        <source>Tell all of a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disclosure is recorded first; then all of the posting is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record and show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter of referral as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was told of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Recorded as %1: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call sheet as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter the institution&apos;s answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int the call sheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DisclosureLogDialog</name>
    <message>
        <source>Disclosure log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant or posting: name or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was told anything under these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n disclosure(s)</source>
        <translation>
            <numerusform>%n disclosure</numerusform>
            <numerusform>%n disclosures</numerusform>
        </translation>
    </message>
    <message>
        <source>The disclosure log was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the disclosure log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disclosure log was saved as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DisclosurePapers</name>
    <message>
        <source>This referral is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of %1 was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of %1 was saved as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This applicant is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter of referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter of referral %1 was saved as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This posting is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call sheet of %1 was saved as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call sheet of %1 was printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DisposalDialog</name>
    <message>
        <source>Job-order ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispose of ledger entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dispose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;kept until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two years have passed since these ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;isposed of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be disposed of yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what shall go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ledger entry(s) disposed of; it is recorded.</source>
        <translation>
            <numerusform>%n ledger entry disposed of; it is recorded.</numerusform>
            <numerusform>%n ledger entrys disposed of; it is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(s) out of the ledgers, and record that? What the ledgers say of them so far stands there no more. The postings and applicants themselves, with their personal data and referrals, stay in the store; what is entered of them later stands in the ledgers again.</source>
        <translation>
            <numerusform>Take %n entry out of the ledgers, and record that? What the ledgers say of it so far stands there no more. The posting or applicant itself, with its personal data and referrals, stays in the store; what is entered of it later stands in the ledgers again.</numerusform>
            <numerusform>Take %n entries out of the ledgers, and record that? What the ledgers say of them so far stands there no more. The postings and applicants themselves, with their personal data and referrals, stay in the store; what is entered of them later stands in the ledgers again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::DoublesDialog</name>
    <message>
        <source>Is this the same posting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a separate posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings very like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open and says the same of institution, occupation, place and start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open and is of the same institution, for the same occupation, in an overlapping period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To merge, choose a value in each row (← →): %1 takes them over and keeps its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DraftKeeper</name>
    <message>
        <source>What you type is not being kept for a crash: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DraftsNotice</name>
    <message>
        <source>new posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished entry(ies), the newest of %1: %2</source>
        <translation>
            <numerusform>%n unfinished entry, of %1: %2</numerusform>
            <numerusform>%n unfinished entries, the newest of %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard what was typed? It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::DutySection</name>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::EntryForm</name>
    <message>
        <source>Items of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Page Down and Ctrl+Page Up go from item to item.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::EntryItem</name>
    <message>
        <source>Hidden from the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden from the public, as masking was requested.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::EraDateEdit</name>
    <message>
        <source>R2.6.1 or 2020-06-01</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ExperienceSection</name>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months since last practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months since last practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infectious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience of infectious disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::ExportBar</name>
    <message>
        <source>every occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole records with the institution ID: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole records without the institution ID: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers by occupation and area only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public view: masked postings without what is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give open postings to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Separated text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posting is for %1; the file says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) for %1.</source>
        <translation>
            <numerusform>%n posting for %1.</numerusform>
            <numerusform>%n postings for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::FaxDestinationDialog</name>
    <message>
        <source>New fax destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::FaxDestinations</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ✕ blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the destinations? What was sent there stays in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faxes go to registered numbers only. Add the first with “Add…”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::FaxDialog</name>
    <message>
        <source>&amp;Next: check the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fax %n sheet(s)</source>
        <translation>
            <numerusform>Fax %n sheet</numerusform>
            <numerusform>Fax %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands on the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with the cover.</source>
        <translation>
            <numerusform>%n page with the cover.</numerusform>
            <numerusform>%n pages with the cover.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked copies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::FaxLogDialog</name>
    <message>
        <source>%1 (version %2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>？ not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Failed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faxes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only those with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did the selected one go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fax has been sent yet. Select postings and choose Fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every outcome is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) wait for their outcome.</source>
        <translation>
            <numerusform>%n fax wait for their outcome.</numerusform>
            <numerusform>%n faxes wait for their outcome.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the machine said (busy, no answer, wrong receiver …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax is marked as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax is marked as failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::FaxNumberPage</name>
    <message>
        <source>Compare the number with the receiver&apos;s own paper. To send, type its last &amp;four digits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ These are not its last four digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::FaxSending</name>
    <message>
        <source>The fax to %1 was printed. Enter how it went under &quot;Faxes sent&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fax to %1 was saved as PDF. Enter how it went under &quot;Faxes sent&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::FeedScreen</name>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a message or a list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken in before; opening it again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has changed since you looked at %1, and taking it in would now do something else. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was taken in as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put row %1 aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it not taken in? The row is kept with this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A held row is being mended and not taken in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender, subject, file (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message has these words. Esc empties the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens messages and lists (.eml, .mbox, .csv, .tsv, .xlsx, .ods) and scans of posting sheets (.pdf, .png, .tiff) (Ctrl+O). They can also be dropped anywhere here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mail with the postings as a file (.eml), or take the list itself (.csv, .xlsx, .ods) or the scan of posting sheets that came back (.pdf, .png, .tiff), and drop it anywhere here. What it would do is shown first; nothing is taken in before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open messages, lists and scanned sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, lists and scanned sheets (*.eml *.mbox *.csv *.tsv *.txt *.xlsx *.ods *.zip *.pdf *.png *.tif *.tiff *.jpg *.jpeg);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password, as the sender wrote it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mailbox that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) of known senders were taken in.</source>
        <translation>
            <numerusform>%n more message of known senders were taken in.</numerusform>
            <numerusform>%n more messages of known senders were taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message was put aside. It is found under “ignored”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” means is remembered for this sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a mailbo&amp;x…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks into every mailbox now (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or let the program fetch them: set up a mailbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what the message did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message did was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule for this sender…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is %2. What was changed on both sides is still to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question of row %1 is answered. It is wrong besides and waits to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password is waited for no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken in before and taken back. Take it in again from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::FieldProblem</name>
    <message>
        <source>“%1” is no date: write R2.6.1 or 2020-06-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins: from %1 until %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::FiguresPage</name>
    <message>
        <source>Open seats by occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map of open seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in num&amp;bers; Enter lists the postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats, filled share and late training as of %1; the rest of the period %2. Rest the mouse on a figure to read how it is counted. – means that nothing is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::FilterChips</name>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1: press to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::FirstStartDialog</name>
    <message>
        <source>%1 is not a store of sample data. Give it another name to begin with sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose desk is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands on every paper. All of this can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data are invented postings of June 2020, kept apart from the desk&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::FormStack</name>
    <message>
        <source>This posting is not in the store any more. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::HandoutActions</name>
    <message numerus="yes">
        <source>Handout of %n posting(s)</source>
        <translation>
            <numerusform>Handout of %n posting</numerusform>
            <numerusform>Handout of %n postings</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Handout of %n posting(s) saved as PDF.</source>
        <translation>
            <numerusform>Handout of %n posting saved as PDF.</numerusform>
            <numerusform>Handout of %n postings saved as PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handout of %n posting(s) printed.</source>
        <translation>
            <numerusform>Handout of %n posting printed.</numerusform>
            <numerusform>Handout of %n postings printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::HeadingPanel</name>
    <message>
        <source>What do these columns mean? The answer is remembered for this sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be read before the column with the occupation is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignore this column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::HeldModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::HeldRowDialog</name>
    <message>
        <source>Row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row as it stands in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row as it stands in the message, sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mended row in as a posting (Ctrl+S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Nothing is wrong any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed for this row is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without taking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::InstitutionItem</name>
    <message>
        <source>The institution&apos;s login at the ministry&apos;s site: it never leaves this desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::InstitutionModel</name>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::InstitutionsPage</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no headcount stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note a call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job order asked for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ans&amp;wered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search institutions (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posting names an institution here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No institution&apos;s name has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (corrected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open posting(s)</source>
        <translation>
            <numerusform>%n open posting</numerusform>
            <numerusform>%n open postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) open</source>
        <translation>
            <numerusform>%n seat open</numerusform>
            <numerusform>%n seats open</numerusform>
        </translation>
    </message>
    <message>
        <source>answers after %1 days (median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dormant since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dormant from %1 unless a new posting comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dormant months: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::JobOrderBackDialog</name>
    <message>
        <source>Take a request back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::JobOrderDialog</name>
    <message>
        <source>Job order answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job order asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer lies before the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::LeakDialog</name>
    <message>
        <source>Leak check of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked is what gives nothing away: it is shown to others. Anything else is redacted. A changed text is asked about again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text with the finding marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a finding was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a confirmation was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::LedgersScreen</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;isposal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 saved as PDF, %n page(s).</source>
        <translation>
            <numerusform>%1 saved as PDF, %n page.</numerusform>
            <numerusform>%1 saved as PDF, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Separated text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 saved, %n row(s).</source>
        <translation>
            <numerusform>%1 saved, %n row.</numerusform>
            <numerusform>%1 saved, %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>all, or some: S13-2020-000007, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is no referral with the number %1.</source>
        <translation>
            <numerusform>There is no referral with the number %1.</numerusform>
            <numerusform>There are no referrals with the numbers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::LetterDialog</name>
    <message>
        <source>Keep as &amp;drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To, each a message of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postings in this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand above the postings in every letter; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter as it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your &amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ “%1” gives away %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server for sending is set up (settings, Mail). Letters can be kept as drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), %1 left out.</source>
        <translation>
            <numerusform>%n letter, %1 left out.</numerusform>
            <numerusform>%n letters, %1 left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) kept as drafts.</source>
        <translation>
            <numerusform>%n letter kept as drafts.</numerusform>
            <numerusform>%n letters kept as drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are written to, each a message of their own.</source>
        <translation>
            <numerusform>%n people are written to, each a message of their own.</numerusform>
            <numerusform>%n people are written to, each a message of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s)</source>
        <translation>
            <numerusform>Send %n letter</numerusform>
            <numerusform>Send %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent.</source>
        <translation>
            <numerusform>%n letter sent.</numerusform>
            <numerusform>%n letters sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, kept as a draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::LetterListDialog</name>
    <message>
        <source>&amp;Send the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to applicants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ It could not be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::LicenceRow</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this licence off the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original was seen today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the licence is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::LicenceSection</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ListDialog</name>
    <message>
        <source>List of postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what anybody may see goes into the list, with the filter and the count. Drafts are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All that were found (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;selected ones (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words typed are looked for in what anybody may see: the list can be shorter than what is found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Excel workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV, UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for o&amp;lder Excel (Shift_JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ListSending</name>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 postings saved as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters that this encoding does not have became 〓.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>List of %n posting(s) printed.</source>
        <translation>
            <numerusform>List of %n posting printed.</numerusform>
            <numerusform>List of %n postings printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::MailDisposalDialog</name>
    <message>
        <source>Dispose of mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dispose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail that holds no list of postings, or was put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what shall go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) disposed of; it is recorded.</source>
        <translation>
            <numerusform>%n message disposed of; it is recorded.</numerusform>
            <numerusform>%n messages disposed of; it is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the content of %n message(s) out of the store for good, and record that? That they came, from which addresses and when, is still known. On the mail server nothing changes. Backups made before still hold the content.</source>
        <translation>
            <numerusform>Take the content of %n message out of the store for good, and record that? That it came, from which address and when, is still known. On the mail server nothing changes. Backups made before still hold the content.</numerusform>
            <numerusform>Take the content of %n messages out of the store for good, and record that? That they came, from which addresses and when, is still known. On the mail server nothing changes. Backups made before still hold the content.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::MailFetcher</name>
    <message>
        <source>Taking in mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) came.</source>
        <translation>
            <numerusform>%n new message came.</numerusform>
            <numerusform>%n new messages came.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: new %L1 · changed %L2 · held %L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here: the password is kept until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fetching from %n mailbox(es)</source>
        <translation>
            <numerusform>Fetching from %n mailbox</numerusform>
            <numerusform>Fetching from %n mailboxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::MailSending</name>
    <message>
        <source>No server for sending is set up. Set it up in the settings, under Mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) may have been sent already. Send once more?</source>
        <translation>
            <numerusform>%n mail may have been sent already. Send once more?</numerusform>
            <numerusform>%n mails may have been sent already. Send once more?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MailSettingsDialog</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sen&amp;ding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sende&amp;rs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MailTrial</name>
    <message>
        <source>T&amp;ry the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MailboxDialog</name>
    <message>
        <source>New mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are read and left on the server as they are. The password is kept by this computer&apos;s keychain; where there is none it is asked for at each start and written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The connection works: %n message(s) lie there.</source>
        <translation>
            <numerusform>The connection works: %n message lie there.</numerusform>
            <numerusform>The connection works: %n messages lie there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder can be read: %n file(s) lie there.</source>
        <translation>
            <numerusform>The folder can be read: %n file lie there.</numerusform>
            <numerusform>The folder can be read: %n files lie there.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailbox was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox was saved. There is no keychain here: its password is asked for at each start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MailboxForm</name>
    <message>
        <source>IMAP mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of this computer, watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new messages by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to watch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MailboxesPage</name>
    <message>
        <source>No mailbox yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the mailbox that the postings are sent to, or a folder that is watched where messages come on a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will not be looked into any more. What it brought stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MainWindow</name>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MatchDelegate</name>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MatchDetail</name>
    <message>
        <source>Why the posting fits, and its public view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · score %2 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What anybody may see (masked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What anybody may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a posting fits, and what anybody may see of it, stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MatchPane</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No postings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a message with postings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below stands how many were left out and why: loosen that wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the applicant&apos;s licence and wishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the postings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick postings for the handout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more no longer offered)</source>
        <translation>
            <numerusform>(%n more no longer offered)</numerusform>
            <numerusform>(%n more no longer offered)</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>40 other place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second window in large type for the applicant: what anybody may see of the chosen posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would open: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MaterialsDialog</name>
    <message>
        <source>every one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add one of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again (&amp;R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is retired: it is offered no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MergeApplicantsDialog</name>
    <message>
        <source>They are &amp;one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other&apos;s &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are &amp;two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays; %2 keeps its history and points to it. This can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are one person: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MergeDialog</name>
    <message>
        <source>Merge %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One posting stays; the other is closed and points to it. Both keep their histories. Choose whose words stay with Left and Right, or a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in which the two differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one stays:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (is closed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MessageListModel</name>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MessageTextDialog</name>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::MinistryDialog</name>
    <message>
        <source>Paper as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as mail &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to the ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported so far (&amp;T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, kept as a draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the notice in force says; never preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report as it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in c&amp;harge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window &amp;open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address for postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ministry&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remar&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server for sending is set up (settings, Mail).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as a mail file on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by mail on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported on paper on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a draft, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a draft, not sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report to the ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as a mail file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::OccupationItem</name>
    <message>
        <source>Hidden from the public: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::OutgoingPage</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server for sending was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::OverviewScreen</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The overview was saved as PDF, %n page(s).</source>
        <translation>
            <numerusform>The overview was saved as PDF, %n page.</numerusform>
            <numerusform>The overview was saved as PDF, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::OwnMaterialDialog</name>
    <message>
        <source>A material of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress (URL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;odules it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom (none: everybody)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the catalogue now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PartRows</name>
    <message>
        <source>No material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of %1 are a whole number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PasswordBar</name>
    <message>
        <source>Enter &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail is fetched from %1 until its password is entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PeriodBar</name>
    <message>
        <source>From … until …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PersonSection</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex: not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PlaceEdit</name>
    <message>
        <source>Municipality or prefecture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PlacesBar</name>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PlanDialog</name>
    <message>
        <source>&amp;Add to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the plan of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duties, experience, the employer&apos;s wish, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ taken out (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required of everybody hired through the scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” added to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” out of the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” taken out of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is in the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PlanModel</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known from this sender and not in this list; it stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer message has spoken of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of sheet %3 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, what changes, or why it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet on page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PlanView</name>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected row in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;list is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged by what it repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news only: says nothing of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole list: others are absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the message away without taking it in; the file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>changed 8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read. Nothing can be taken in from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no attachment. Ask the sender for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it in would give: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of postings was found. Nothing can be taken in from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read as the sender&apos;s whole list: what it no longer names is absent, and stays open until somebody closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says a password and brings no list. Taken in, it opens what waits for that password, now and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked. Taken in, it is kept until its password comes or you enter it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingActs</name>
    <message>
        <source>Changing the postings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the selected drafts? This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 postings are selected. Is it to be done to all of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingCommands</name>
    <message>
        <source>&amp;New posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate for another occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as &amp;filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as &amp;withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency: usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency: ▲ urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency: ▲▲ most urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge two postings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fa&amp;x…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faxes sen&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;etters to applicants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lea&amp;k check…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingDetail</name>
    <message>
        <source>No posting selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list; Enter brings you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public view: anybody may see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full view: stays at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: stays at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public view of %1 was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the public view (Ctrl+C in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the public view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origins: stay at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its postings, referrals, answers and calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingFilterBar</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no part of it named)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingFormPage</name>
    <message>
        <source>%1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very like this and open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up what is not saved (Esc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then goes on with another occupation of the same institution (Ctrl+Shift+Enter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on it is matched and handed out (Ctrl+Enter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed here last and not saved is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to %1 are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new posting is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still to fill in before it can be opened.</source>
        <translation>
            <numerusform>%n item still to fill in before it can be opened.</numerusform>
            <numerusform>%n items still to fill in before it can be opened.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, &amp;next occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, &amp;next occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed was kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingList</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingModel</name>
    <message>
        <source>▲ urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲▲ most urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 seats left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (マスキング: not for the public)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>!</source>
        <extracomment>the heading of a column two marks wide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>one character: draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <comment>one character: filled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>one character: withdrawn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>one character: expired</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingWork</name>
    <message>
        <source>%1 postings are selected: that many sheets, or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fits no registered applicant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingsScreen</name>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search postings: facility, place, duties, reference … (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No postings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posting fits what was typed and the filters. Try fewer words, or look at all postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the feed and take in a message, or enter one with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ProblemBar</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::QuestionDialog</name>
    <message>
        <source>It is a &amp;new posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;this posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings that it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of 100 alike)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender says now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the sender says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ReferralBoard</name>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ReferralDetail</name>
    <message>
        <source>“%1” taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions: posting and hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions spoken about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2, since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posting is not open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posting is full: nobody else can be hired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a referral to see its entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that the institution was reminded of its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview for anybody&apos;s calendar (.ics), without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The institution has not answered for %n working day(s): remind it.</source>
        <translation>
            <numerusform>The institution has not answered for %n working day: remind it.</numerusform>
            <numerusform>The institution has not answered for %n working days: remind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::ReferralsScreen</name>
    <message>
        <source>&amp;Disclosure log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, references, institutions (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long in their stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However long</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days and more</source>
        <translation>
            <numerusform>%n days and more</numerusform>
            <numerusform>%n days and more</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of the ended ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ended ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ended ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take words or filters away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inquiry or application entered at the counter stands here from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral goes forward; take its last step back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” of %2 back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” was taken back; it stands at “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: the institution has owed an answer for %n working day(s).</source>
        <translation>
            <numerusform>%1: the institution has owed an answer for %n working day.</numerusform>
            <numerusform>%1: the institution has owed an answer for %n working days.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the reminder is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the interview for a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the interview was saved for a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ReplyDialog</name>
    <message>
        <source>Set up &amp;sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server for sending is set up. The reply can be kept as a draft, or copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply was kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply to %1 was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed in this reply is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply may have been sent already. Send it once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ReportDialog</name>
    <message>
        <source>%1: the employer has acknowledged it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: training reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter the acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::RevertDialog</name>
    <message>
        <source>Take back what this message did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting by posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>！ stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>－ leaves the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) that came with it leave the lists.</source>
        <translation>
            <numerusform>%n posting that came with it leave the lists.</numerusform>
            <numerusform>%n postings that came with it leave the lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) that it changed are as before.</source>
        <translation>
            <numerusform>%n posting that it changed are as before.</numerusform>
            <numerusform>%n postings that it changed are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its rows that wait are put aside.</source>
        <translation>
            <numerusform>%n of its rows that wait are put aside.</numerusform>
            <numerusform>%n of its rows that wait are put aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay because somebody changed them since.</source>
        <translation>
            <numerusform>%n thing stay because somebody changed them since.</numerusform>
            <numerusform>%n things stay because somebody changed them since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed meanwhile and staying so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted: history keeps it all, and the message can be taken in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays closed, and its password is waited for no longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::SenderRuleDialog</name>
    <message>
        <source>is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a list of it was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when somebody says so, each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the lists say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged by what they repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news only: say nothing of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole list: others are absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for a sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jinzai@mhlw.example.jp, or @mhlw.example.jp for everybody there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files without a sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail is taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of its lists that somebody explained:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget this meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s address, or @ and its domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a rule for %1 already. Change that one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::SendersPage</name>
    <message>
        <source>Without a rule, mail of a sender waits until a list of it was taken in, and is taken in by itself from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files without a sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The rule for %1 and the meanings of %n heading(s) are forgotten.</source>
        <translation>
            <numerusform>The rule for %1 and the meanings of %n heading are forgotten.</numerusform>
            <numerusform>The rule for %1 and the meanings of %n headings are forgotten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::ServerFields</name>
    <message>
        <source>TLS (encrypted from the first byte)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS (encrypted before anything is said)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually empty: the authorities this computer trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the authority that signed the server&apos;s certificate. Only that authority is trusted then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the usual one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known; type to change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::SettingsDialogs</name>
    <message>
        <source>The settings were saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::SheetActions</name>
    <message numerus="yes">
        <source>%n sheet(s) printed.</source>
        <translation>
            <numerusform>%n sheet printed.</numerusform>
            <numerusform>%n sheets printed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved as PDF.</source>
        <translation>
            <numerusform>%n sheet saved as PDF.</numerusform>
            <numerusform>%n sheets saved as PDF.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::SheetDialog</name>
    <message numerus="yes">
        <source>Posting sheets of %n posting(s)</source>
        <translation>
            <numerusform>Posting sheets of %n posting</numerusform>
            <numerusform>Posting sheets of %n postings</numerusform>
        </translation>
    </message>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::SheetPreview</name>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the public sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::StandingFilter</name>
    <message>
        <source>all %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>waiting 3</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::StepDialog</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First working &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, or the link of an interview on line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed on unlike the posting; nothing where it is as posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for and offered, where it was spoken about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::TakenView</name>
    <message>
        <source>Rows that wait to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings that the list no longer names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password. It is opened by itself when a message of the same sender brings the password; or enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept since %1 for the password it says; it brought no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the sende&amp;r…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back everything this message did, after showing what that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait to be mended, answered or put aside.</source>
        <translation>
            <numerusform>%n row wait to be mended, answered or put aside.</numerusform>
            <numerusform>%n rows wait to be mended, answered or put aside.</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ A reply was sent on %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● A draft of a reply waits since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of the &amp;reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it did was taken back. It can be taken in again as if it were new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nswer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have s&amp;een it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer counts as waiting. What was not read stays shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password is waited for no longer. What was taken in stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>△ Not all of this message was read. Look at what is named here, then say that you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this message was not read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password and was put aside. Should the password come, it is opened all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were known from this sender and are not in this list. They stay open until somebody selects and closes them.</source>
        <translation>
            <numerusform>%n posting was known from this sender and is not in this list. It stays open until somebody selects and closes it.</numerusform>
            <numerusform>%n postings were known from this sender and are not in this list. They stay open until somebody selects and closes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::TenureDialog</name>
    <message>
        <source>%1: after the hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who left: why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Asked how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::TileMapView</name>
    <message>
        <source>Map of open seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no posting known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open seats %2, postings %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::TimeEdit</name>
    <message>
        <source>List the half hours (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::TimeField</name>
    <message>
        <source>This is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::TodayScreen</name>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews of the day, unanswered inquiries, messages and rows to look at stand here as soon as there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait</source>
        <translation>
            <numerusform>%n thing waits</numerusform>
            <numerusform>%n things wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in the first message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::TrainingDetail</name>
    <message>
        <source>&amp;All present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abse&amp;nt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take report &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;fter the hire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged (&amp;R)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cer&amp;tificate as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offer the seat again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat &amp;offered again: take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present (&amp;H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet (&amp;G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recor&amp;d as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke an entry back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attendance sheet of the class, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance sheet as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the attendance sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to the employer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry made after the hire was a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::TrainingModel</name>
    <message>
        <source>! Late: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::TrainingPapers</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the training record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training record of %1 was saved as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter about training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter about the training of %1 was saved as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was saved as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training record of %1 was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter about the training of %1 was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The attendance sheet for %n person(s) was saved as PDF.</source>
        <translation>
            <numerusform>The attendance sheet for %n person was saved as PDF.</numerusform>
            <numerusform>The attendance sheet for %n persons was saved as PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attendance sheet for %n person(s) was printed.</source>
        <translation>
            <numerusform>The attendance sheet for %n person was printed.</numerusform>
            <numerusform>The attendance sheet for %n persons was printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::TrainingScreen</name>
    <message>
        <source>&amp;Class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, references, institutions (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One class for everybody selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the report on %1 back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the report was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not in this class?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken out of the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: paid by: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): %1.</source>
        <translation>
            <numerusform>%n person: %1.</numerusform>
            <numerusform>%n persons: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select who takes part first; several with Ctrl or Shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take words or filters away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody hired through the scheme stands here until the training is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ils to employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material&amp;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About everybody selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is complete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind: training is still to be given…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind: the report is not acknowledged…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About everybody it is due for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete and not reported…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported and not acknowledged for days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is to be written to about this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select whom the mails are about first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left. Is the seat to be offered again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is opened again with one seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is open; %n seat(s) are free then.</source>
        <translation>
            <numerusform>%1 is open; %n seat are free then.</numerusform>
            <numerusform>%1 is open; %n seats are free then.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer the seat again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again, with one seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat of %1 is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the seat of %1 again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat of %1 is not to be offered again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the seat is not offered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: who pays is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: take “%2” back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::TrayNotice</name>
    <message numerus="yes">
        <source>%n new message(s) came.</source>
        <translation>
            <numerusform>%n new message came.</numerusform>
            <numerusform>%n new messages came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::TrialField</name>
    <message>
        <source>Say how many weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weeks are a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For no trial period choose 無.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::VersionsDialog</name>
    <message>
        <source>Also what is the &amp;same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions: stays at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::WalkInScreen</name>
    <message>
        <source>The applicant at the counter is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inquiry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells this applicant all of this posting, and records it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not hired before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already referred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::WeightsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matching weighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kakehashi::WishSection</name>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the licences cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere; type 新宿 or しんじゅく</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 08:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to 17:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yen at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupations wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km of home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of the pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the occupations offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the places offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount in yen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>The program lacks its list “%1”; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program lacks its list of postal codes; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
