<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Absences</name>
    <message>
        <source>There is no such message.</source>
        <translation>そのようなメッセージはありません。</translation>
    </message>
    <message>
        <source>It was merged into %1.</source>
        <translation>%1に統合されています。</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>すでに終了しています。</translation>
    </message>
    <message>
        <source>It is a draft.</source>
        <translation>下書きです。</translation>
    </message>
    <message>
        <source>A later message names it.</source>
        <translation>後のメッセージに載っています。</translation>
    </message>
    <message>
        <source>This message does not leave that posting out.</source>
        <translation>その募集情報は、このメッセージから漏れたものではありません。</translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message numerus="yes">
        <source>Left alone: %n.</source>
        <translation>
            <numerusform>対象外：%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>窓口</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation>%1 – %2（%3）</translation>
    </message>
    <message>
        <source>Interview today, no time noted: %1</source>
        <translation>本日面接（時刻未記入）：%1</translation>
    </message>
    <message>
        <source>The interview was on %1; what came of it? %2</source>
        <translation>面接（%1）の結果が未記入：%2</translation>
    </message>
    <message numerus="yes">
        <source>Inquiry unanswered for %n working day(s): %1</source>
        <translation>
            <numerusform>問い合わせに%n営業日回答なし：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Application unanswered for %n working day(s): %1</source>
        <translation>
            <numerusform>応募に%n営業日回答なし：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats of %1 are taken: close it? %2</source>
        <translation>%1は充足。終了しますか：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) held in %1</source>
        <translation>
            <numerusform>保留の行 %n件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>A password is missing for %1 from %2</source>
        <translation>%1のパスワード待ち（%2から）</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of senders to decide about</source>
        <translation>
            <numerusform>扱いを決めていない送信元のメール %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that failed</source>
        <translation>
            <numerusform>取り込めなかったメール %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) to senders not sent yet</source>
        <translation>
            <numerusform>送信元への返信の下書き %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) still a draft</source>
        <translation>
            <numerusform>下書きの募集 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>面接：%1</translation>
    </message>
    <message numerus="yes">
        <source>Training not reported %n day(s) after the first working day: %1</source>
        <translation>
            <numerusform>就業開始から%n日、研修が未報告：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>To be asked now (%1): %2</source>
        <translation>確認の時期です（%1）：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to applicants not sent yet</source>
        <translation>
            <numerusform>求職者への案内の下書き %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) to employers not sent yet</source>
        <translation>
            <numerusform>採用した医療機関へのメールの下書き %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that could not be read</source>
        <translation>
            <numerusform>読み取れなかったメール %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) taken in that were not read in whole</source>
        <translation>
            <numerusform>一部を読み取れていないメール %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to the ministry not sent yet</source>
        <translation>
            <numerusform>厚生労働省への報告 %n 件が未送信です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicantCheck</name>
    <message>
        <source>This day has not come yet.</source>
        <translation>まだ来ていない日付です。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>氏名が入力されていません。</translation>
    </message>
    <message>
        <source>This does not look like a telephone number.</source>
        <translation>電話番号の形になっていません。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>メールアドレスの形になっていません。</translation>
    </message>
    <message>
        <source>The date of birth must lie in the past.</source>
        <translation>生年月日は過去の日付にしてください。</translation>
    </message>
    <message>
        <source>This person would be younger than %1 years.</source>
        <translation>%1歳未満になります。</translation>
    </message>
    <message>
        <source>This person would be older than %1 years.</source>
        <translation>%1歳を超えます。</translation>
    </message>
    <message>
        <source>There is no prefecture of this name.</source>
        <translation>この名前の都道府県はありません。</translation>
    </message>
    <message>
        <source>No municipality of this name is known in %1.</source>
        <translation>%1にこの名前の市区町村は見当たりません。</translation>
    </message>
    <message>
        <source>This postal code does not exist.</source>
        <translation>この郵便番号は存在しません。</translation>
    </message>
    <message>
        <source>%1 needs a licence, and none is entered.</source>
        <translation>%1には資格が必要ですが、入力されていません。</translation>
    </message>
    <message>
        <source>The registration number of the licence (%1) is missing.</source>
        <translation>資格（%1）の登録番号が入力されていません。</translation>
    </message>
    <message>
        <source>Say who checked the original of the licence.</source>
        <translation>免許証の原本を確認した人を入力してください。</translation>
    </message>
    <message>
        <source>Say on which day the original of the licence was checked.</source>
        <translation>免許証の原本を確認した日を入力してください。</translation>
    </message>
    <message>
        <source>The licence was checked before it was registered.</source>
        <translation>免許の確認日が登録日より前になっています。</translation>
    </message>
    <message>
        <source>This cannot be less than none.</source>
        <translation>0より小さい値は入力できません。</translation>
    </message>
    <message>
        <source>These are unusually many years.</source>
        <translation>年数が多すぎるようです。</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>期間の終わりが始まりより前になっています。</translation>
    </message>
    <message>
        <source>The distance must be between 1 and %1 km.</source>
        <translation>距離は1～%1 kmで入力してください。</translation>
    </message>
    <message>
        <source>A distance from home needs the municipality the person lives in.</source>
        <translation>自宅からの距離を使うには、住所の市区町村が必要です。</translation>
    </message>
    <message>
        <source>%1 is both accepted and refused.</source>
        <translation>%1が「希望する」と「希望しない」の両方になっています。</translation>
    </message>
    <message>
        <source>Write the prefecture in full: %1.</source>
        <translation>都道府県名は「%1」のように省略せずに入力してください。</translation>
    </message>
    <message>
        <source>Write the municipality with its prefecture in front, as in 東京都新宿区.</source>
        <translation>市区町村は「東京都新宿区」のように都道府県名から入力してください。</translation>
    </message>
    <message>
        <source>No municipality of this name is known.</source>
        <translation>この名前の市区町村は見当たりません。</translation>
    </message>
    <message>
        <source>The person has not yet consented to the desk&apos;s use of the data: no referral without it.</source>
        <translation>利用の同意がなく、紹介できません。</translation>
    </message>
    <message>
        <source>The person has not yet consented to institutions being told: no referral without it.</source>
        <translation>提供の同意がなく、紹介できません。</translation>
    </message>
</context>
<context>
    <name>ApplicantJson</name>
    <message>
        <source>&quot;%1&quot; is not an item of an applicant.</source>
        <translation>「%1」は求職者の項目ではありません。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; cannot be read.</source>
        <translation>「%1」の値を読み取れません。</translation>
    </message>
</context>
<context>
    <name>ApplicantMails</name>
    <message>
        <source>%1 was merged into another applicant.</source>
        <translation>%1は別の求職者に統合されています。</translation>
    </message>
    <message>
        <source>%1 has not consented to the desk&apos;s use of the data.</source>
        <translation>%1は窓口での利用に同意していません。</translation>
    </message>
    <message>
        <source>%1 wants no letters (since %2).</source>
        <translation>%1は案内を希望していません（%2から）。</translation>
    </message>
    <message>
        <source>%1 does not look for work now: %2.</source>
        <translation>%1は現在求職していません：%2。</translation>
    </message>
    <message>
        <source>%1 has no e-mail address.</source>
        <translation>%1のメールアドレスがありません。</translation>
    </message>
    <message>
        <source>The e-mail address of %1 is none that can be written to.</source>
        <translation>%1のメールアドレスには送信できません。</translation>
    </message>
    <message>
        <source>A letter needs postings that are in the store.</source>
        <translation>案内には、保存されている募集情報が必要です。</translation>
    </message>
    <message>
        <source>%1 is not open: %2.</source>
        <translation>%1は募集中ではありません：%2。</translation>
    </message>
    <message>
        <source>%1 has no seat left.</source>
        <translation>%1には空きがありません。</translation>
    </message>
    <message>
        <source>This applicant is not in the store. Refresh the list.</source>
        <translation>この求職者は保存されていません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>“%1” gives away %2 of %3.</source>
        <translation>「%1」から%3の%2が分かります。</translation>
    </message>
    <message>
        <source>This letter cannot leave the desk: %1</source>
        <translation>この案内は送れません：%1</translation>
    </message>
    <message>
        <source>What the letter to %1 says has changed since it was written. Write it anew and look at it again.</source>
        <translation>%1への案内の内容が、作成後に変わりました。作り直して確認してください。</translation>
    </message>
    <message>
        <source>This letter was sent already.</source>
        <translation>この案内は送信済みです。</translation>
    </message>
</context>
<context>
    <name>ApplicantStore</name>
    <message>
        <source>This applicant is not in the store. Refresh the list.</source>
        <translation>この求職者は登録されていません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>Applicant %1 was changed by somebody else in the meantime. Open it again and repeat your change.</source>
        <translation>求職者%1は、その間にほかの人が変更しました。開き直して、もう一度変更してください。</translation>
    </message>
    <message>
        <source>Applicant %1 cannot be read: the store is damaged. Restore the newest backup.</source>
        <translation>データファイルが壊れているため、求職者%1を読み取れません。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>%1 was merged into another applicant already.</source>
        <translation>%1はすでに別の求職者に統合されています。</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>An applicant cannot be merged with itself.</source>
        <translation>同じ求職者どうしは統合できません。</translation>
    </message>
    <message>
        <source>%1 was not merged into another applicant.</source>
        <translation>%1は別の求職者に統合されていません。</translation>
    </message>
</context>
<context>
    <name>ApplicantWords</name>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>(original seen by %1)</source>
        <translation>（原本確認：%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 km</source>
        <translation>%1 kmまで</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>Consent to the desk&apos;s use</source>
        <translation>窓口での利用の同意</translation>
    </message>
    <message>
        <source>Consent to telling institutions</source>
        <translation>医療機関への提供の同意</translation>
    </message>
</context>
<context>
    <name>ArchiveFaults</name>
    <message>
        <source>“%1” is damaged: it breaks off. What could be read of it was; ask the sender to send it again.</source>
        <translation>「%1」は途中で切れて壊れています。読めた部分は読み取りました。再送を送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” is an archive without any file in it. Ask the sender for the list.</source>
        <translation>「%1」は中にファイルのない圧縮ファイルです。一覧を送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” holds files whose paths lead out of their folder, as harmful archives do: %2. They were refused; tell the sender.</source>
        <translation>「%1」には、有害な圧縮ファイルのようにフォルダーの外を指すファイルがあります（%2）。受け付けませんでした。送信元に知らせてください。</translation>
    </message>
    <message>
        <source>“%1” holds links or devices in place of files: %2. They were refused; ask the sender for the files themselves.</source>
        <translation>「%1」には、ファイルではなくリンクや装置の指定があります（%2）。受け付けませんでした。ファイルそのものを送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” holds files that share the same bytes, as archives made to flood a computer do: %2. They were refused; ask the sender what this is.</source>
        <translation>「%1」には、パソコンをあふれさせるための圧縮ファイルのように、同じ部分を共有するファイルがあります（%2）。受け付けませんでした。内容を送信元に確認してください。</translation>
    </message>
    <message>
        <source>“%1” holds files with hidden characters in their names: %2. They were refused; ask the sender to rename them.</source>
        <translation>「%1」には、名前に見えない文字を含むファイルがあります（%2）。受け付けませんでした。名前を変えるよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” holds several files of one name, and nobody can tell which counts: %2. They were refused; ask the sender which is right.</source>
        <translation>「%1」には同じ名前のファイルが複数あり、どれが正しいか分かりません（%2）。受け付けませんでした。正しいものを送信元に確認してください。</translation>
    </message>
    <message>
        <source>“%1” holds files that grow far beyond any list when they are unpacked: %2. They were refused; ask the sender for smaller files.</source>
        <translation>「%1」には、展開すると一覧とは思えない大きさになるファイルがあります（%2）。受け付けませんでした。小さいファイルを送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” holds files packed in a way that is not read here: %2. Ask the sender for an ordinary ZIP.</source>
        <translation>「%1」には、ここでは読めない方式で圧縮されたファイルがあります（%2）。通常のZIPで送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” holds damaged files, which were not read: %2. Ask the sender to send it again.</source>
        <translation>「%1」には壊れていて読めなかったファイルがあります（%2）。再送を送信元に依頼してください。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2件</translation>
    </message>
    <message>
        <source>“%1” is protected by a password that is not known here. It waits for a message of the same sender with the password, or for somebody to enter it.</source>
        <translation>「%1」はパスワードで保護されています。同じ送信元からパスワードのメールが届くか、パスワードが入力されるまで待ちます。</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>%1 is not among the applicants.</source>
        <translation>%1は対象の求職者に含まれていません。</translation>
    </message>
    <message>
        <source>%1 is not among the postings.</source>
        <translation>%1は対象の募集情報に含まれていません。</translation>
    </message>
    <message>
        <source>%1 is fixed to another posting already.</source>
        <translation>%1はすでに別の募集情報に固定されています。</translation>
    </message>
    <message>
        <source>The same pair is forbidden.</source>
        <translation>同じ組み合わせが禁止されています。</translation>
    </message>
    <message>
        <source>%1 has not given both consents.</source>
        <translation>%1の同意がそろっていません。</translation>
    </message>
    <message>
        <source>%1 is left out for %2: %3.</source>
        <translation>%1は%2の対象外です：%3。</translation>
    </message>
    <message>
        <source>The licence of %1 was not checked against the original.</source>
        <translation>%1の免許は原本で確認されていません。</translation>
    </message>
    <message>
        <source>%1 has no seat left for it.</source>
        <translation>%1には空きがありません。</translation>
    </message>
    <message>
        <source>First as many seats of the most urgent postings as can be filled, then as many of the urgent ones, then the greatest sum of scores over all applicants.</source>
        <translation>最も急ぐ募集をできるだけ多く埋め、次に急ぐ募集を埋め、そのうえで全員の点数の合計が最大になるようにします。</translation>
    </message>
    <message>
        <source>%1 fits better (%2), but staff fixed this pair.</source>
        <translation>%1のほうが合います（%2）が、担当者がこの組み合わせを固定しました。</translation>
    </message>
    <message>
        <source>%1 fits better (%2), but urgent postings are filled first.</source>
        <translation>%1のほうが合います（%2）が、急ぐ募集を先に埋めます。</translation>
    </message>
    <message>
        <source>%1 fits better (%2), but its seats go to others, so that the whole fits better.</source>
        <translation>%1のほうが合います（%2）が、全体がよりよく合うように、ほかの人に割り当てます。</translation>
    </message>
    <message>
        <source>Has not consented to the desk&apos;s use of the data and to institutions being told.</source>
        <translation>窓口での利用と医療機関への提供の同意がそろっていません。</translation>
    </message>
    <message>
        <source>No posting passes the gates.</source>
        <translation>条件に合う募集情報がありません。</translation>
    </message>
    <message>
        <source>What fits wants a licence that was not checked against the original.</source>
        <translation>合う募集に必要な免許が原本で確認されていません。</translation>
    </message>
    <message>
        <source>Staff forbade every posting that fits.</source>
        <translation>合う募集はすべて担当者が禁止しています。</translation>
    </message>
    <message>
        <source>The seats of every posting that fits go to others.</source>
        <translation>合う募集の空きはすべてほかの人に割り当てられます。</translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message>
        <source>Nobody is in this class any more.</source>
        <translation>この研修には受講者が残っていません。</translation>
    </message>
</context>
<context>
    <name>AudienceExport</name>
    <message>
        <source>Lists for the public are made of the public view.</source>
        <translation>一般向けの一覧は公開用の内容から作ります。</translation>
    </message>
    <message>
        <source>%1 is given its own prefecture only: say which.</source>
        <translation>%1に渡せるのは自らの都道府県分だけです。都道府県を指定してください。</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>This change could not be recorded, so it was not made.</source>
        <translation>操作の記録を残せなかったため、変更は行われませんでした。</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>The call sheet</source>
        <translation>照会票</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Nothing was added.</source>
        <translation>何も追加していません。</translation>
    </message>
    <message>
        <source>Added as %1.</source>
        <translation>%1として追加しました。</translation>
    </message>
    <message>
        <source>match wants one applicant&apos;s reference.</source>
        <translation>matchには求職者の番号を一つ指定してください。</translation>
    </message>
    <message>
        <source>%1 offered of %2</source>
        <translation>%2件中%1件が候補</translation>
    </message>
    <message>
        <source>Whose desk it is.</source>
        <translation>受付窓口の種類。</translation>
    </message>
    <message>
        <source>JIS code or name of the prefecture.</source>
        <translation>都道府県のJISコードまたは名前。</translation>
    </message>
    <message>
        <source>The desk&apos;s name, as papers print it.</source>
        <translation>書類に印刷する受付窓口の名称。</translation>
    </message>
    <message>
        <source>The desk&apos;s telephone number.</source>
        <translation>受付窓口の電話番号。</translation>
    </message>
    <message>
        <source>full: for the desk; public: what anybody may see.</source>
        <translation>full：受付窓口用、public：一般に公開できる内容。</translation>
    </message>
    <message>
        <source>Words that must all occur.</source>
        <translation>すべて含むべき語。</translation>
    </message>
    <message>
        <source>One occupation.</source>
        <translation>職種（一つ）。</translation>
    </message>
    <message>
        <source>The workplace&apos;s prefecture.</source>
        <translation>就業場所の都道府県。</translation>
    </message>
    <message>
        <source>The workplace&apos;s municipality.</source>
        <translation>就業場所の市区町村。</translation>
    </message>
    <message>
        <source>Default: all.</source>
        <translation>省略時：all（すべて）。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最大件数。</translation>
    </message>
    <message>
        <source>show: full or public.</source>
        <translation>show：fullまたはpublic。</translation>
    </message>
    <message>
        <source>add: keep it as a draft.</source>
        <translation>add：下書きのままにします。</translation>
    </message>
    <message>
        <source>close: why.</source>
        <translation>close：理由。</translation>
    </message>
    <message>
        <source>At most so many offers.</source>
        <translation>候補の最大件数。</translation>
    </message>
    <message>
        <source>Show each offer&apos;s reasons.</source>
        <translation>候補ごとの理由を表示します。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>書き出すファイル。</translation>
    </message>
    <message>
        <source>The folder for the papers.</source>
        <translation>書類を書き出すフォルダー。</translation>
    </message>
    <message>
        <source>Makes a new store.</source>
        <translation>新しいデータファイルを作ります。</translation>
    </message>
    <message>
        <source>Takes postings in from messages and lists (.eml .mbox .csv .tsv .txt .xlsx .ods).</source>
        <translation>メールや一覧（.eml .mbox .csv .tsv .txt .xlsx .ods）から募集情報を取り込みます。</translation>
    </message>
    <message>
        <source>Lists postings.</source>
        <translation>募集情報を一覧表示します。</translation>
    </message>
    <message>
        <source>Lists the postings that fit an applicant, with reasons.</source>
        <translation>求職者に合う募集情報を理由とともに一覧表示します。</translation>
    </message>
    <message>
        <source>Checks the store and its audit chain.</source>
        <translation>データファイルと操作記録のつながりを点検します。</translation>
    </message>
    <message>
        <source>Does the main job on bundled sample messages: import, match, print.</source>
        <translation>付属の見本メールで、取り込み・照合・印刷をひととおり行います。</translation>
    </message>
    <message>
        <source>--%1 is wanted.</source>
        <translation>--%1を指定してください。</translation>
    </message>
    <message>
        <source>--desk wants prefecture or doctor_bank.</source>
        <translation>--deskにはprefectureまたはdoctor_bankを指定してください。</translation>
    </message>
    <message>
        <source>--prefecture wants a JIS code from 1 to 47 or a prefecture&apos;s name.</source>
        <translation>--prefectureには1～47のJISコードまたは都道府県名を指定してください。</translation>
    </message>
    <message>
        <source>Made the store %1 for %2.</source>
        <translation>%2のデータファイル%1を作りました。</translation>
    </message>
    <message>
        <source>%1 entries of the audit log do not fit the chain, from entry %2 on: the log was altered.</source>
        <translation>操作記録の%2件目から%1件のつながりが合いません。記録が書き換えられています。</translation>
    </message>
    <message>
        <source>The store is sound: %1 audit entries form one chain.</source>
        <translation>データファイルに異常はありません。操作記録%1件はすべてつながっています。</translation>
    </message>
    <message>
        <source>The store is damaged; restore the last backup.</source>
        <translation>データファイルが壊れています。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3, absent %4, held %5.</source>
        <translation>新規 %1件、変更 %2件、変更なし %3件、掲載なし %4件、保留 %5件</translation>
    </message>
    <message>
        <source>  absent: %1</source>
        <translation>  掲載なし：%1</translation>
    </message>
    <message>
        <source>%1: %2: %3 rows</source>
        <translation>%1：%2：%3行</translation>
    </message>
    <message>
        <source>%1 holds no list of postings; nothing was taken in.</source>
        <translation>%1に募集情報の一覧がないため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>  held: row %1, %2: &quot;%3&quot;: %4</source>
        <translation>  保留：%1行目、%2「%3」：%4</translation>
    </message>
    <message>
        <source>import wants at least one file.</source>
        <translation>importには少なくとも一つのファイルを指定してください。</translation>
    </message>
    <message>
        <source>--today wants a day like 2020-06-01, not &quot;%1&quot;.</source>
        <translation>--todayには2020-06-01のような日付を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>--%1には%2以上の整数を指定してください（「%3」は使えません）。</translation>
    </message>
    <message>
        <source>Shared stores on PostgreSQL are not supported yet; give the path of a store file.</source>
        <translation>PostgreSQL上の共有データにはまだ対応していません。データファイルの場所を指定してください。</translation>
    </message>
    <message>
        <source>There is no posting %1 in this store.</source>
        <translation>このデータファイルに募集情報%1はありません。</translation>
    </message>
    <message>
        <source>There is no applicant %1 in this store.</source>
        <translation>このデータファイルに求職者%1はいません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 (at byte %3)</source>
        <translation>%1はJSONではありません：%2（%3バイト目）</translation>
    </message>
    <message>
        <source>%1 does not hold one JSON object.</source>
        <translation>%1の内容が一つのJSONオブジェクトになっていません。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>The desk&apos;s store (default: the desk program&apos;s own, or KAKEHASHI_STORE).</source>
        <translation>受付窓口のデータファイル（省略時：窓口プログラムのもの、またはKAKEHASHI_STORE）。</translation>
    </message>
    <message>
        <source>Write one JSON document to standard output.</source>
        <translation>標準出力にJSON文書を一つ書き出します。</translation>
    </message>
    <message>
        <source>The desk&apos;s day, for samples and looking back.</source>
        <translation>見本や過去の確認のための、窓口の「今日」の日付。</translation>
    </message>
    <message>
        <source>Language of messages: ja or en.</source>
        <translation>表示の言語：jaまたはen。</translation>
    </message>
    <message>
        <source>Show what can be done.</source>
        <translation>使い方を表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Usage: kakehashi-cli [--store PATH] [--json] [--today YYYY-MM-DD] COMMAND</source>
        <translation>使い方：kakehashi-cli [--store ファイル] [--json] [--today YYYY-MM-DD] コマンド</translation>
    </message>
    <message>
        <source>A command is wanted.</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 postings fit; the best %4 are on %5 (pages: %6).</source>
        <translation>%1：%3件中%2件が合いました。上位%4件を%5に書き出しました（%6ページ）。</translation>
    </message>
    <message>
        <source>%1: %2 postings, pages: %3</source>
        <translation>%1：募集情報%2件、%3ページ</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー%1を作れません。</translation>
    </message>
    <message>
        <source>%1 is no sample store; choose another folder.</source>
        <translation>%1は見本のデータファイルではありません。ほかのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Using the sample store %1.</source>
        <translation>見本のデータファイル%1を使います。</translation>
    </message>
    <message>
        <source>Made the sample store %1 and took the sample messages in.</source>
        <translation>見本のデータファイル%1を作り、見本メールを取り込みました。</translation>
    </message>
    <message>
        <source>%1: new %2, changed %3, unchanged %4, absent %5, held %6</source>
        <translation>%1：新規 %2件、変更 %3件、変更なし %4件、掲載なし %5件、保留 %6件</translation>
    </message>
    <message>
        <source>The papers are in %1.</source>
        <translation>書類は%1にあります。</translation>
    </message>
    <message>
        <source>--view wants full or public.</source>
        <translation>--viewにはfullまたはpublicを指定してください。</translation>
    </message>
    <message>
        <source>--status wants open, closed, draft or all.</source>
        <translation>--statusにはopen、closed、draft、allのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no occupation of the scheme.</source>
        <translation>「%1」はこの制度の職種ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no prefecture.</source>
        <translation>「%1」という都道府県はありません。</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>（非公開）</translation>
    </message>
    <message>
        <source>--reason wants filled or withdrawn.</source>
        <translation>--reasonにはfilledまたはwithdrawnを指定してください。</translation>
    </message>
    <message>
        <source>%1 is closed: %2.</source>
        <translation>%1を終了しました：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1のパスワード：</translation>
    </message>
    <message>
        <source>add: where it is; imap and pop3 begin with STARTTLS.</source>
        <translation>add：受信箱の場所。imapとpop3はSTARTTLSで始めます。</translation>
    </message>
    <message>
        <source>add: how often the desk program looks into it.</source>
        <translation>add：窓口プログラムが確認する間隔。</translation>
    </message>
    <message>
        <source>Takes in what waits of this sender, and trusts it from now on.</source>
        <translation>この送信元の待機中のメールを取り込み、以後信頼します。</translation>
    </message>
    <message>
        <source>Default: open.</source>
        <translation>既定：open。</translation>
    </message>
    <message>
        <source>sheet, cover: whole, or public with what is masked left out. Default: public where masking was requested.</source>
        <translation>sheet、cover：whole（全項目）またはpublic（マスキング項目を除く）。既定：マスキング希望の募集情報はpublic。</translation>
    </message>
    <message>
        <source>cover: the receiver&apos;s name; a registered one brings its number.</source>
        <translation>cover：送信先の名前。登録済みなら番号も使われます。</translation>
    </message>
    <message>
        <source>cover: the receiver&apos;s fax number.</source>
        <translation>cover：送信先のFAX番号。</translation>
    </message>
    <message>
        <source>cover: a note to the receiver.</source>
        <translation>cover：送信先への連絡事項。</translation>
    </message>
    <message>
        <source>Who will receive the list.</source>
        <translation>一覧の提供先。</translation>
    </message>
    <message>
        <source>Of .csv files; cp932 is Shift_JIS. Default: utf8.</source>
        <translation>.csvファイルの文字コード。cp932はShift_JISです。既定：utf8。</translation>
    </message>
    <message>
        <source>Adds, lists or removes the desk&apos;s mailboxes and watched folders.</source>
        <translation>窓口の受信箱と監視フォルダーを追加・一覧・削除します。</translation>
    </message>
    <message>
        <source>Looks into the mailboxes and takes in what is new.</source>
        <translation>受信箱を確認し、新着を取り込みます。</translation>
    </message>
    <message>
        <source>Writes a list of postings for others.</source>
        <translation>提供用の募集情報の一覧を書き出します。</translation>
    </message>
    <message>
        <source>%1: %2: %3 sheets</source>
        <translation>%1：%2：登録票%3件</translation>
    </message>
    <message>
        <source>  waiting: %1</source>
        <translation>  待機：%1</translation>
    </message>
    <message>
        <source>Drafts are not for the public: --status wants open, closed or all.</source>
        <translation>下書きは公開できません。--statusにはopen、closed、allのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--encoding wants utf8 or cp932.</source>
        <translation>--encodingにはutf8またはcp932を指定してください。</translation>
    </message>
    <message>
        <source>--encoding cp932 is for .csv files; workbooks have no encoding to choose.</source>
        <translation>--encoding cp932は.csvファイル用です。Excelファイルに文字コードの指定はありません。</translation>
    </message>
    <message>
        <source>--out wants a file that ends in .csv or .xlsx.</source>
        <translation>--outには.csvまたは.xlsxで終わるファイルを指定してください。</translation>
    </message>
    <message>
        <source>export takes options only, not &quot;%1&quot;.</source>
        <translation>exportはオプションだけを受け付けます（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>%1 characters that Shift_JIS lacks were written as 〓; utf8 or .xlsx keeps them.</source>
        <translation>Shift_JISにない%1文字を〓で書き出しました。utf8または.xlsxならそのまま残ります。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 postings</source>
        <translation>%1：%3件中%2件</translation>
    </message>
    <message>
        <source>The password of %1 is not known. Set KAKEHASHI_MAIL_PASSWORD.</source>
        <translation>%1のパスワードが分かりません。KAKEHASHI_MAIL_PASSWORDで指定してください。</translation>
    </message>
    <message>
        <source>There is no mailbox %1. See mailbox list.</source>
        <translation>受信箱%1はありません。mailbox listで確かめてください。</translation>
    </message>
    <message>
        <source>%1 is a mailbox of this desk now.</source>
        <translation>%1をこの窓口の受信箱にしました。</translation>
    </message>
    <message>
        <source>There is no keychain here: the password is asked for at each start.</source>
        <translation>キーチェーンがないため、パスワードは起動のたびに尋ねます。</translation>
    </message>
    <message>
        <source>%1 is no mailbox of this desk any more.</source>
        <translation>%1をこの窓口の受信箱から外しました。</translation>
    </message>
    <message>
        <source>This desk has no mailbox. Add one with mailbox add.</source>
        <translation>この窓口には受信箱がありません。mailbox addで追加してください。</translation>
    </message>
    <message>
        <source>%1: %2 new messages</source>
        <translation>%1：新着%2件</translation>
    </message>
    <message>
        <source>%1 holds no list of postings.</source>
        <translation>%1に募集情報の一覧はありません。</translation>
    </message>
    <message>
        <source>  waiting: the list of %1 could not be read</source>
        <translation>  待機：%1の一覧を読み取れませんでした</translation>
    </message>
    <message>
        <source>print %1 wants the references of the postings.</source>
        <translation>print %1には募集情報の番号を指定してください。</translation>
    </message>
    <message>
        <source>--copy wants whole or public.</source>
        <translation>--copyにはwholeまたはpublicを指定してください。</translation>
    </message>
    <message>
        <source>%1: %2 sheets, %3 of them masked, pages: %4</source>
        <translation>%1：登録票%2件（うちマスキング済%3件）、%4ページ</translation>
    </message>
    <message>
        <source>--number: %1</source>
        <translation>--number：%1</translation>
    </message>
    <message>
        <source>%1 is registered with another number, %2; correct it there or leave --number out.</source>
        <translation>%1は別の番号（%2）で登録されています。登録を直すか、--numberを省いてください。</translation>
    </message>
    <message>
        <source>%1 is no registered fax destination; give its --number.</source>
        <translation>%1はFAX送信先に登録されていません。--numberで番号を指定してください。</translation>
    </message>
    <message>
        <source>%1: to %2. Check the number before you dial: %3</source>
        <translation>%1：%2あて。ダイヤルする前に番号を確かめてください：%3</translation>
    </message>
    <message>
        <source>print list chooses by options, not by references.</source>
        <translation>print listは番号ではなくオプションで選びます。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 postings, pages: %4</source>
        <translation>%1：%3件中%2件、%4ページ</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1は公開されませんでした。</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1を公開しました。</translation>
    </message>
    <message>
        <source>%1 is open again: %2.</source>
        <translation>%1を再開しました：%2。</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1は変更されませんでした。</translation>
    </message>
    <message>
        <source>%1 is changed: version %2.</source>
        <translation>%1を変更しました：第%2版。</translation>
    </message>
    <message>
        <source>%1 says so already; nothing was changed.</source>
        <translation>%1はすでにその内容です。変更はありません。</translation>
    </message>
    <message>
        <source>--feed wants update or snapshot.</source>
        <translation>--feedにはupdateまたはsnapshotを指定してください。</translation>
    </message>
    <message>
        <source>update: a list of news; snapshot: the sender&apos;s whole list. Default: by the sender&apos;s rule, else judged by what the list repeats.</source>
        <translation>update：新着・変更分の一覧。snapshot：送信元の全件一覧。既定：送信元の設定、なければ一覧の重なりから判断します。</translation>
    </message>
    <message>
        <source>Who sent the files that do not say so themselves.</source>
        <translation>送信元の書かれていないファイルの送信元。</translation>
    </message>
    <message>
        <source>add, outgoing: the only authorities to trust (PEM).</source>
        <translation>add、outgoing：信頼する認証局（PEM）。ほかは信頼しません。</translation>
    </message>
    <message>
        <source>outgoing: the address that the desk&apos;s mails come from.</source>
        <translation>outgoing：窓口のメールの差出人アドレス。</translation>
    </message>
    <message>
        <source>set: no: its mail waits, whatever came before. Default: it waits until a list of it was taken in.</source>
        <translation>set：no：これまでにかかわらずメールを保留。既定：一覧を一度取り込むまで保留。</translation>
    </message>
    <message>
        <source>set: what it sends: full records (prefecture) or masked ones (doctor_bank).</source>
        <translation>set：送られてくるもの。全項目（prefecture）またはマスキング済（doctor_bank）。</translation>
    </message>
    <message>
        <source>set: what its lists are.</source>
        <translation>set：一覧の種類。</translation>
    </message>
    <message>
        <source>set: what a heading of its lists means; may be repeated.</source>
        <translation>set：一覧の見出しの意味。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>set: a column that is not read; may be repeated.</source>
        <translation>set：読まない列。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>set: a heading about which nothing is to be known.</source>
        <translation>set：意味の記憶を消す見出し。</translation>
    </message>
    <message>
        <source>revert: only say what it would do.</source>
        <translation>revert：何が起きるかだけを示します。</translation>
    </message>
    <message>
        <source>close-absent: why.</source>
        <translation>close-absent：理由。</translation>
    </message>
    <message>
        <source>show: write the message there as it was received.</source>
        <translation>show：受信したままのメッセージをこのファイルに書き出します。</translation>
    </message>
    <message>
        <source>answer: the row is this posting.</source>
        <translation>answer：この行はこの募集情報です。</translation>
    </message>
    <message>
        <source>answer: the row is a new posting.</source>
        <translation>answer：この行は新しい募集情報です。</translation>
    </message>
    <message>
        <source>answer: how a field was decided, once for each; FIELD:=VALUE for another value.</source>
        <translation>answer：項目ごとの決定。項目ごとに1回指定。別の値はFIELD:=VALUE。</translation>
    </message>
    <message>
        <source>Why the whole posting is told.</source>
        <translation>全項目を伝える理由。</translation>
    </message>
    <message>
        <source>How it is told. Default: counter.</source>
        <translation>伝えた方法。既定：counter（窓口）。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>備考。</translation>
    </message>
    <message>
        <source>step: where the referral stands from then on.</source>
        <translation>step：これからの段階。</translation>
    </message>
    <message>
        <source>step: the day; of an interview, or the first working day of a hire, it may lie ahead.</source>
        <translation>step：日付。面接日と採用の初日は先の日付でもかまいません。</translation>
    </message>
    <message>
        <source>step --to interview: when.</source>
        <translation>step --to interview：時刻。</translation>
    </message>
    <message>
        <source>step --to interview: where, or its link.</source>
        <translation>step --to interview：場所またはリンク。</translation>
    </message>
    <message>
        <source>step --to hired: a condition that is not as posted; may be repeated.</source>
        <translation>step --to hired：募集と異なる条件。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>disclosures: from this day on.</source>
        <translation>disclosures：この日から。</translation>
    </message>
    <message>
        <source>disclosures: up to this day.</source>
        <translation>disclosures：この日まで。</translation>
    </message>
    <message>
        <source>Says who is trusted, and how the columns of their lists are read.</source>
        <translation>信頼する送信元と、一覧の列の読み方を設定します。</translation>
    </message>
    <message>
        <source>Lists the questions that held rows ask, and answers them.</source>
        <translation>保留中の行についての質問を一覧にし、答えます。</translation>
    </message>
    <message>
        <source>Shows, adds, opens, changes, closes or reopens one posting, or tells its history and where its values came from.</source>
        <translation>募集情報1件を表示・追加・公開・変更・終了・再開し、履歴と値の出どころを示します。</translation>
    </message>
    <message>
        <source>Records that an applicant is told of a posting, and tells all of it.</source>
        <translation>求職者に募集情報を伝えたことを記録し、全項目を示します。</translation>
    </message>
    <message>
        <source>Says where referrals stand, and who was told of what.</source>
        <translation>紹介の状況と、誰に何を伝えたかを示します。</translation>
    </message>
    <message>
        <source>--sender wants an address, not a whole domain.</source>
        <translation>--senderにはドメイン全体ではなくアドレスを指定してください。</translation>
    </message>
    <message>
        <source>  unknown heading: %1; nearest: %2 (say which with sender set --map)</source>
        <translation>  不明な見出し：%1。近いもの：%2（sender set --mapで指定してください）</translation>
    </message>
    <message>
        <source>The desk&apos;s mails come from %1 now.</source>
        <translation>窓口のメールは今後%1から送られます。</translation>
    </message>
    <message>
        <source>  waiting: %1 is not trusted. Take it in with fetch --accept %1</source>
        <translation>  保留：%1は信頼されていません。fetch --accept %1で取り込めます</translation>
    </message>
    <message>
        <source>mailbox wants add --url URL, list, remove MAILBOX, or outgoing --url URL --from ADDRESS.</source>
        <translation>mailboxには、add --url URL、list、remove 受信箱、outgoing --url URL --from アドレス のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>  held: %1, row %2</source>
        <translation>  保留：%1、%2行目</translation>
    </message>
    <message>
        <source>  taken back: %1</source>
        <translation>  取り消し：%1</translation>
    </message>
    <message>
        <source>  %1: %2 field(s) as before</source>
        <translation>  %1：%2項目を元に戻しました</translation>
    </message>
    <message>
        <source>  stays: %1 %2: %3</source>
        <translation>  そのまま：%1 %2：%3</translation>
    </message>
    <message>
        <source>  stays closed: %1</source>
        <translation>  終了のまま：%1</translation>
    </message>
    <message>
        <source>Held rows put aside %1, asked again %2, absent forgotten %3.</source>
        <translation>保留行の取り下げ%1件、再質問%2件、掲載なしの取り消し%3件。</translation>
    </message>
    <message>
        <source>Message %1 was reverted already.</source>
        <translation>メッセージ%1はすでに取り消されています。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Message %1 is reverted.</source>
        <translation>メッセージ%1の取り込みを取り消しました。</translation>
    </message>
    <message>
        <source>%1: without a receiver. Write in the name and the number.</source>
        <translation>%1：送信先なし。名前と番号を手で記入してください。</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>メッセージ%1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>%1  %2, row %3: %4</source>
        <translation>%1&#x3000;%2、%3行目：%4</translation>
    </message>
    <message>
        <source>    %1 %2: before %3, here %4, sender %5</source>
        <translation>    %1&#x3000;%2：以前%3、窓口%4、送信元%5</translation>
    </message>
    <message>
        <source>--field wants FIELD=ours, FIELD=theirs or FIELD:=VALUE, not &quot;%1&quot;.</source>
        <translation>--fieldには「項目=ours」「項目=theirs」「項目:=値」を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation>質問%1はありません。</translation>
    </message>
    <message>
        <source>The row is %1; some of its fields are asked now.</source>
        <translation>この行は%1です。続けて項目ごとの質問があります。</translation>
    </message>
    <message>
        <source>Answered; the row waits to be mended.</source>
        <translation>回答しました。この行は修正待ちです。</translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <translation>回答しました：%1。</translation>
    </message>
    <message>
        <source>question wants: list, or answer N with --posting REF, --new or --field FIELD=ours|theirs.</source>
        <translation>questionには、list、または answer N と --posting 番号・--new・--field 項目=ours|theirs のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--%1 wants a day like 2020-06-01, not &quot;%2&quot;.</source>
        <translation>--%1には2020-06-01のような日付を指定してください（「%2」は使えません）。</translation>
    </message>
    <message>
        <source>--time wants a time like 14:30, not &quot;%1&quot;.</source>
        <translation>--timeには14:30のような時刻を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--to wants application, interview, hired, not_hired, declined or withdrawn.</source>
        <translation>--toにはapplication、interview、hired、not_hired、declined、withdrawnのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Still open for this applicant: %1.</source>
        <translation>この求職者のほかの紹介：%1。</translation>
    </message>
    <message>
        <source>%1 is full now and can be closed.</source>
        <translation>%1は定員に達しました。終了できます。</translation>
    </message>
    <message>
        <source>There is no referral %1.</source>
        <translation>紹介%1はありません。</translation>
    </message>
    <message>
        <source>refer wants an applicant&apos;s and a posting&apos;s reference.</source>
        <translation>referには求職者の番号と募集情報の番号を指定してください。</translation>
    </message>
    <message>
        <source>--ground wants inquiry or application.</source>
        <translation>--groundにはinquiryまたはapplicationを指定してください。</translation>
    </message>
    <message>
        <source>--channel wants counter, phone or email.</source>
        <translation>--channelにはcounter、phone、emailのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1: %2 was told of %3; the disclosure is recorded.</source>
        <translation>%1：%2に%3を伝えました。開示を記録しました。</translation>
    </message>
    <message>
        <source>print %1 wants the references of referrals.</source>
        <translation>print %1には紹介の番号を指定してください。</translation>
    </message>
    <message>
        <source>%1: pages: %2</source>
        <translation>%1：%2ページ</translation>
    </message>
    <message>
        <source>A letter of referral goes to one institution: name one referral.</source>
        <translation>紹介状は1つの医療機関に宛てます。紹介を1件だけ指定してください。</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>信頼する</translation>
    </message>
    <message>
        <source>not trusted: its mail waits</source>
        <translation>信頼しない：メールは保留</translation>
    </message>
    <message>
        <source>  %1 is not read</source>
        <translation>  %1 は読まない</translation>
    </message>
    <message>
        <source>  %1 = %2 (%3)</source>
        <translation>  %1 = %2（%3）</translation>
    </message>
    <message>
        <source>--trusted wants yes, no or default.</source>
        <translation>--trustedにはyes、no、defaultのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--desk wants prefecture, doctor_bank or default.</source>
        <translation>--deskにはprefecture、doctor_bank、defaultのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--map wants HEADING=field, not &quot;%1&quot;.</source>
        <translation>--mapには「見出し=項目」を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>No rules: mail of a sender is taken in once a list of it was.</source>
        <translation>設定なし：一覧を一度取り込んだ送信元のメールを取り込みます。</translation>
    </message>
    <message>
        <source>There is no rule for %1 any more.</source>
        <translation>%1の設定はもうありません。</translation>
    </message>
    <message>
        <source>sender wants list, set SENDER with what is to apply, or remove SENDER; a sender is ADDRESS, @DOMAIN or files.</source>
        <translation>senderには、list、set 送信元 と設定、remove 送信元 のいずれかを指定してください。送信元はアドレス、@ドメイン、またはfilesです。</translation>
    </message>
    <message>
        <source>There is no message %1 in this store.</source>
        <translation>このデータにメッセージ%1はありません。</translation>
    </message>
    <message>
        <source>question answer wants --posting REF, --new, or --field for each field asked.</source>
        <translation>question answerには、--posting 番号、--new、または質問された項目ごとの--fieldを指定してください。</translation>
    </message>
    <message>
        <source>--feed wants judge, update or snapshot.</source>
        <translation>--feedにはjudge、update、snapshotのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>step --to interview|hired: a condition the applicant asked for; may be repeated.</source>
        <translation>step --to interview|hired: 求職者が希望した条件。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>step --to interview|hired: what the institution offered; may be repeated.</source>
        <translation>step --to interview|hired: 医療機関が提示した条件。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>--%1 wants an item and its value, pay.amount_yen=2000, not &quot;%2&quot;.</source>
        <translation>--%1には項目と値を pay.amount_yen=2000 のように指定してください（「%2」は読めません）。</translation>
    </message>
    <message>
        <source>Likely the same person: %1 (%2).</source>
        <translation>同じ人の可能性があります：%1（%2）</translation>
    </message>
    <message>
        <source>%1 and %2 are one person: %1. Both histories are kept.</source>
        <translation>%1と%2を%1に統合しました。両方の履歴は残ります。</translation>
    </message>
    <message>
        <source>%1 stands for itself again.</source>
        <translation>%1の統合を解除しました。</translation>
    </message>
    <message>
        <source>--%1 wants APPLICANT=POSTING, not &quot;%2&quot;.</source>
        <translation>--%1は「求職者番号=募集番号」で指定してください（「%2」は読めません）。</translation>
    </message>
    <message>
        <source>%1 and %2 would both rather have each other (%3).</source>
        <translation>%1と%2は互いに今の割り当てより合います（%3）。</translation>
    </message>
    <message>
        <source>assign takes no operands; --applicants FILE says whom.</source>
        <translation>assignに引数はありません。対象は--applicants FILEで指定してください。</translation>
    </message>
    <message>
        <source>Whom: references, one a line, or JSON with &quot;applicants&quot;, &quot;locks&quot; and &quot;vetoes&quot;. Default: everybody.</source>
        <translation>対象：1行に1つの番号、またはapplicants・locks・vetoesを持つJSON。省略すると全員。</translation>
    </message>
    <message>
        <source>These two belong together; may be repeated.</source>
        <translation>この組み合わせに固定します。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>These two do not; may be repeated.</source>
        <translation>この組み合わせを禁止します。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Show each pair&apos;s reasons and who would rather swap.</source>
        <translation>組み合わせごとの理由と、互いに今より合う組み合わせを示します。</translation>
    </message>
    <message>
        <source>Refer what is proposed, as far as it is still possible.</source>
        <translation>提案のとおり、まだ可能なものを紹介します。</translation>
    </message>
    <message>
        <source>book: why the whole posting is told. Default: application.</source>
        <translation>book: 募集情報全体を開示する事由。省略すると応募。</translation>
    </message>
    <message>
        <source>book: how it is told. Default: counter.</source>
        <translation>book: 開示の方法。省略すると窓口。</translation>
    </message>
    <message>
        <source>list: what waits for an institution&apos;s answer.</source>
        <translation>list: 医療機関の回答待ちのもの。</translation>
    </message>
    <message>
        <source>calendar: the file to write.</source>
        <translation>calendar: 書き出すファイル。</translation>
    </message>
    <message>
        <source>Proposes seats for many applicants at once, and books them if told to.</source>
        <translation>多数の求職者への割り当てを提案し、指定すれば紹介します。</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  waits for %n working day(s)%3</source>
        <translation>
            <numerusform>%1&#x3000;%2&#x3000;%n営業日待ち%3</numerusform>
        </translation>
    </message>
    <message>
        <source>: remind the institution</source>
        <translation>：医療機関に催促してください</translation>
    </message>
    <message>
        <source>%1 has no interview to put into a calendar.</source>
        <translation>%1には予定表に入れる面接がありません。</translation>
    </message>
    <message>
        <source>referral wants: list, show REF, step REF --to …, back REF, chase REF, calendar REF --out FILE.ics, or disclosures.</source>
        <translation>referralには次のいずれかを指定してください：list、show 番号、step 番号 --to …、back 番号、chase 番号、calendar 番号 --out FILE.ics、disclosures。</translation>
    </message>
    <message>
        <source>Says what waits at the desk: interviews, unanswered inquiries, messages, rows, drafts.</source>
        <translation>窓口で待っているもの（面接、未回答の問い合わせ、メール、保留の行、下書き）を示します。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>待っているものはありません。</translation>
    </message>
    <message>
        <source>applicant wants: add FILE.json, list, show REF, merge REF OTHER, unmerge OTHER, pause|resume|finish REF, mail REF|--posting REF, mails [REF], or no-mail|mail-again REF.</source>
        <translation>applicantには次のいずれかを指定してください：add FILE.json、list、show 番号、merge 番号 番号、unmerge 番号、pause|resume|finish 番号、mail 番号|--posting 番号、mails [番号]、no-mail|mail-again 番号。</translation>
    </message>
    <message>
        <source>No server for sending is set up. See mailbox outgoing.</source>
        <translation>送信サーバーが設定されていません。mailbox outgoingで設定してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Send with --send, or keep with --draft.</source>
        <translation>送信していません。送信は--send、下書きの保存は--draftを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not written to: %2</source>
        <translation>%1には送りません：%2</translation>
    </message>
    <message>
        <source>applicant mail wants an applicant&apos;s reference, or --posting REF.</source>
        <translation>applicant mailには求職者の番号か--posting 番号を指定してください。</translation>
    </message>
    <message>
        <source>applicant mails wants one applicant&apos;s reference, or none.</source>
        <translation>applicant mailsに指定できる求職者は1人までです。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>applicant no-mail and mail-again want one applicant&apos;s reference.</source>
        <translation>applicant no-mailとmail-againには求職者の番号を1つ指定してください。</translation>
    </message>
    <message>
        <source>%1 gets letters again.</source>
        <translation>%1への案内を再開します。</translation>
    </message>
    <message>
        <source>%1 gets no letters from now on.</source>
        <translation>今後%1には案内を送りません。</translation>
    </message>
    <message>
        <source>answer: a hidden field that was told; may be repeated.</source>
        <translation>answer: 聞き取った非公開の項目。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>answer: who told it.</source>
        <translation>answer: 回答者。</translation>
    </message>
    <message>
        <source>answer: a note.</source>
        <translation>answer: メモ。</translation>
    </message>
    <message>
        <source>mail: to everybody whom this posting fits.</source>
        <translation>mail: この募集情報に合う全員に送ります。</translation>
    </message>
    <message>
        <source>mail: at most so many postings in a letter.</source>
        <translation>mail: 1通に載せる募集情報の上限。</translation>
    </message>
    <message>
        <source>mail: words of your own above the postings.</source>
        <translation>mail: 募集情報の前に置く文章。</translation>
    </message>
    <message>
        <source>mail: keep the letters as drafts.</source>
        <translation>mail: 下書きとして保存します。</translation>
    </message>
    <message>
        <source>mail: send them, each person a message of their own.</source>
        <translation>mail: 1人ずつ別のメールで送信します。</translation>
    </message>
    <message>
        <source>Adds, shows and merges applicants, says whether they look for work, and writes to them.</source>
        <translation>求職者を登録・表示・統合し、求職中かどうかを変更し、案内を送ります。</translation>
    </message>
    <message>
        <source>Says who still needs training, and records sessions and reports.</source>
        <translation>研修が必要な人を示し、受講と報告を記録します。</translation>
    </message>
    <message>
        <source>Says whether people who were hired began and stayed.</source>
        <translation>採用された人の就業開始と定着を示します。</translation>
    </message>
    <message>
        <source>Writes the ledgers, disposes of what need not be kept any longer, and sums up a year.</source>
        <translation>管理簿を書き出し、保存期間を過ぎたものを廃棄し、年間の集計をします。</translation>
    </message>
    <message>
        <source>--field wants a hidden field and its value, institution_name=…, not &quot;%1&quot;.</source>
        <translation>--fieldは「項目=値」（institution_name=…）で指定してください（「%1」は読めません）。</translation>
    </message>
    <message>
        <source>%1 has no finding %2. See posting leaks.</source>
        <translation>%1に検出%2はありません。posting leaksで確認してください。</translation>
    </message>
    <message>
        <source>confirmed, shown</source>
        <translation>確認済み（表示）</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>伏せ字</translation>
    </message>
    <message>
        <source>The institution ID is private and is never shown.</source>
        <translation>医療機関IDは非公開で、表示されません。</translation>
    </message>
    <message>
        <source>%1: the institution&apos;s answer is kept.</source>
        <translation>%1：医療機関の回答を保存しました。</translation>
    </message>
    <message>
        <source>print call-sheet wants one posting&apos;s reference.</source>
        <translation>print call-sheetには募集情報の番号を1つ指定してください。</translation>
    </message>
    <message>
        <source>Nobody was hired by %1.</source>
        <translation>%1で採用された人はいません。</translation>
    </message>
    <message>
        <source>%1  hired on %2%3</source>
        <translation>%1&#x3000;採用 %2%3</translation>
    </message>
    <message>
        <source>  to do: %1</source>
        <translation>&#x3000;未了：%1</translation>
    </message>
    <message>
        <source>--what wants permanent, started, one_month, six_months or ended.</source>
        <translation>--whatにはpermanent、started、one_month、six_months、endedのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--method wants phone, email, letter or visit.</source>
        <translation>--methodにはphone、email、letter、visitのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>list: only whom to ask about now.</source>
        <translation>list: いま確認が必要な人だけ。</translation>
    </message>
    <message>
        <source>enter: the day. Default: today.</source>
        <translation>enter: 日付。省略すると今日。</translation>
    </message>
    <message>
        <source>enter: how it was asked.</source>
        <translation>enter: 確認の方法。</translation>
    </message>
    <message>
        <source>A note; of an end, why.</source>
        <translation>メモ。離職の場合は理由。</translation>
    </message>
    <message>
        <source>This desk keeps no ledgers; its settings say so.</source>
        <translation>設定により、この窓口は管理簿を作成しません。</translation>
    </message>
    <message>
        <source>Nothing fits; %1 says so.</source>
        <translation>該当がありません。%1にその旨を書きました。</translation>
    </message>
    <message>
        <source>%1: rows: %2, pages: %3</source>
        <translation>%1：%2行、%3ページ</translation>
    </message>
    <message>
        <source>%1: rows: %2</source>
        <translation>%1：%2行</translation>
    </message>
    <message>
        <source>%1 still has to be kept, or was disposed of already.</source>
        <translation>%1はまだ保存期間中か、すでに廃棄されています。</translation>
    </message>
    <message>
        <source>%1  kept until %2</source>
        <translation>%1&#x3000;保存期限 %2</translation>
    </message>
    <message>
        <source>%1: postings %2, seats %3, applicants %4, referrals %5, hires %6</source>
        <translation>%1：募集 %2件、人数 %3人、求職者 %4人、紹介 %5件、採用 %6人</translation>
    </message>
    <message>
        <source>print %1 wants the reference of one referral.</source>
        <translation>print %1には紹介の番号を1つ指定してください。</translation>
    </message>
    <message>
        <source>Ledgers: received or referred from this day on.</source>
        <translation>管理簿：受付・紹介の開始日。</translation>
    </message>
    <message>
        <source>Ledgers: received or referred up to this day.</source>
        <translation>管理簿：受付・紹介の終了日。</translation>
    </message>
    <message>
        <source>dispose: do it, and record it.</source>
        <translation>dispose: 廃棄して記録します。</translation>
    </message>
    <message>
        <source>figures: from April of this year. Default: this one.</source>
        <translation>figures: この年の4月から。省略すると今年度。</translation>
    </message>
    <message>
        <source>print counts chooses by options, not by references.</source>
        <translation>print countsは番号ではなくオプションで選びます。</translation>
    </message>
    <message>
        <source>Drafts are for nobody else: --status wants open, closed or all.</source>
        <translation>下書きは外部に渡せません。--statusにはopen、closed、allを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n posting(s) for %2</source>
        <translation>
            <numerusform>%1：%2向け %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>export can make lists for: %1. Not for &quot;%2&quot;.</source>
        <translation>exportで作れるのは次の提供先です：%1（「%2」はありません）。</translation>
    </message>
    <message>
        <source>posting wants: show REF, add FILE.json, open REF, revise REF FILE.json, close REF --reason filled|withdrawn, reopen REF, history REF, provenance REF, leaks REF, confirm-leak REF N, unconfirm-leak REF N, answer REF --field FIELD=VALUE, or answers REF.</source>
        <translation>postingには次のいずれかを指定してください：show 番号、add FILE.json、open 番号、revise 番号 FILE.json、close 番号 --reason filled|withdrawn、reopen 番号、history 番号、provenance 番号、leaks 番号、confirm-leak 番号 N、unconfirm-leak 番号 N、answer 番号 --field 項目=値、answers 番号。</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3  hired on %4  %5  %n minute(s)%6</source>
        <translation>
            <numerusform>%1&#x3000;%2&#x3000;%3&#x3000;採用 %4&#x3000;%5&#x3000;%n分%6</numerusform>
        </translation>
    </message>
    <message>
        <source>  late</source>
        <translation>&#x3000;遅延</translation>
    </message>
    <message>
        <source>--%1 wants one of: %2.</source>
        <translation>--%1には次のいずれかを指定してください：%2。</translation>
    </message>
    <message>
        <source>--minutes wants a whole number, not &quot;%1&quot;.</source>
        <translation>--minutesは整数で指定してください（「%1」は読めません）。</translation>
    </message>
    <message>
        <source>--way wants letter, email or console.</source>
        <translation>--wayにはletter、email、consoleのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>list: only what is late.</source>
        <translation>list: 遅れているものだけ。</translation>
    </message>
    <message>
        <source>record, report: the day.</source>
        <translation>record、report: 日付。</translation>
    </message>
    <message>
        <source>record: when it began.</source>
        <translation>record: 開始時刻。</translation>
    </message>
    <message>
        <source>record, add-material: how long.</source>
        <translation>record、add-material: 時間（分）。</translation>
    </message>
    <message>
        <source>record: how it was taught.</source>
        <translation>record: 方法。</translation>
    </message>
    <message>
        <source>record: who gave it.</source>
        <translation>record: 実施者。</translation>
    </message>
    <message>
        <source>record: who taught.</source>
        <translation>record: 講師。</translation>
    </message>
    <message>
        <source>record: where.</source>
        <translation>record: 場所。</translation>
    </message>
    <message>
        <source>record: one of the materials, or any words.</source>
        <translation>record: 教材の番号、または任意の文。</translation>
    </message>
    <message>
        <source>record: it is still to come; nobody was present yet.</source>
        <translation>record: これから実施します（出席者はまだいません）。</translation>
    </message>
    <message>
        <source>mark, remove: which class.</source>
        <translation>mark、remove: どの研修か。</translation>
    </message>
    <message>
        <source>mark: who was there.</source>
        <translation>mark: 出欠。</translation>
    </message>
    <message>
        <source>report: how. Default: letter.</source>
        <translation>report: 方法。省略すると書面。</translation>
    </message>
    <message>
        <source>report: the day the employer acknowledged it.</source>
        <translation>report: 事業主が確認した日。</translation>
    </message>
    <message>
        <source>payer: who pays.</source>
        <translation>payer: 費用の負担者。</translation>
    </message>
    <message>
        <source>add-material: its title.</source>
        <translation>add-material: 題名。</translation>
    </message>
    <message>
        <source>add-material: whose it is.</source>
        <translation>add-material: 提供元。</translation>
    </message>
    <message>
        <source>add-material: what it is.</source>
        <translation>add-material: 種類。</translation>
    </message>
    <message>
        <source>add-material: how long.</source>
        <translation>add-material: 長さ。</translation>
    </message>
    <message>
        <source>add-material: where it is.</source>
        <translation>add-material: 所在。</translation>
    </message>
    <message>
        <source>Shows and changes whose desk it is and how it is reached.</source>
        <translation>窓口の名称と連絡先を表示・変更します。</translation>
    </message>
    <message>
        <source>Writes the desk&apos;s reports to the ministry, and says what was reported.</source>
        <translation>厚生労働省への報告を作り、報告済みのものを示します。</translation>
    </message>
    <message>
        <source>Prints posting sheets, a fax cover for them, the handout an applicant may take home, a list for the public, papers about training, counts, a ledger or the overview.</source>
        <translation>登録票、送信票、求職者に渡す一覧、公開用の一覧、研修の書類、集計、管理簿、概況を印刷します。</translation>
    </message>
    <message>
        <source>Says what is known of the institutions, and notes calls and requests for job orders.</source>
        <translation>医療機関の状況を示し、電話の記録と求人票の依頼を残します。</translation>
    </message>
    <message>
        <source>Sums up where staff are missing, how fast seats are filled and what changed.</source>
        <translation>どこで人が足りないか、どれだけ早く充足したか、何が変わったかをまとめます。</translation>
    </message>
    <message>
        <source>Nothing was sent. Send with --send, keep with --draft, or write with --out.</source>
        <translation>まだ送信していません。--sendで送信、--draftで下書き保存、--outでファイルに書き出します。</translation>
    </message>
    <message>
        <source>A report to the ministry is window-opened or feed-address.</source>
        <translation>厚生労働省への報告はwindow-openedかfeed-addressです。</translation>
    </message>
    <message>
        <source>training mail wants report, remind or ask-answer, and whom it is about.</source>
        <translation>training mailには、report・remind・ask-answerのいずれかと対象者を指定してください。</translation>
    </message>
    <message>
        <source>training mail wants the references of hires, or --due.</source>
        <translation>training mailには採用の番号か--dueを指定してください。</translation>
    </message>
    <message>
        <source>mail: words of your own.</source>
        <translation>mail: 添える文章。</translation>
    </message>
    <message>
        <source>mail: keep it as a draft.</source>
        <translation>mail: 下書きとして保存します。</translation>
    </message>
    <message>
        <source>mail: send it.</source>
        <translation>mail: 送信します。</translation>
    </message>
    <message>
        <source>mail: write it as a file for another mail program.</source>
        <translation>mail: ほかのメールソフト用のファイルに書き出します。</translation>
    </message>
    <message>
        <source>--send, --draft and --out exclude each other.</source>
        <translation>--send、--draft、--outは同時に指定できません。</translation>
    </message>
    <message>
        <source>report wants: ministry window-opened|feed-address, or list.</source>
        <translation>reportには、ministry window-opened|feed-address かlistを指定してください。</translation>
    </message>
    <message>
        <source>--out holds one mail: name one hire.</source>
        <translation>--outに書き出せるメールは1通です。採用を1件だけ指定してください。</translation>
    </message>
    <message>
        <source>No mail about %1: %2</source>
        <translation>%1についてのメールはありません：%2</translation>
    </message>
    <message>
        <source>desk set wants FIELD=VALUE; the fields are: %1.</source>
        <translation>desk setには 項目=値 を指定してください。項目：%1。</translation>
    </message>
    <message>
        <source>%1 wants a day like 2020-06-01, not &quot;%2&quot;.</source>
        <translation>%1には2020-06-01のような日付を指定してください（「%2」は読み取れません）。</translation>
    </message>
    <message>
        <source>desk wants: show, or set FIELD=VALUE…</source>
        <translation>deskには、showか set 項目=値… を指定してください。</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1を再開しました。</translation>
    </message>
    <message>
        <source>A seat of %1 is free again.</source>
        <translation>%1の空きが1人分戻りました。</translation>
    </message>
    <message>
        <source>enter, back: what is entered; back --what seat: the seat is not offered again.</source>
        <translation>enter・back：記録する項目。back --what seat：空きの再募集を取り消します。</translation>
    </message>
    <message>
        <source>enter --what ended: the seat is offered again, the posting opened if it was closed.</source>
        <translation>enter --what ended：空きを再募集します。終了していた募集情報は再開します。</translation>
    </message>
    <message>
        <source>hire wants: list [--due], show REFERRAL, enter REFERRAL --what … [--offer-seat], offer-seat REFERRAL, or back REFERRAL --what ….</source>
        <translation>hireには次のいずれかを指定してください：list [--due]、show 番号、enter 番号 --what … [--offer-seat]、offer-seat 番号、back 番号 --what …。</translation>
    </message>
    <message>
        <source>institution %1 wants one institution: its name, or one of its postings.</source>
        <translation>institution %1には医療機関を1つ指定してください（名称か、その募集の番号）。</translation>
    </message>
    <message>
        <source>No posting names the institution %1.</source>
        <translation>医療機関%1の募集情報はありません。</translation>
    </message>
    <message>
        <source>Several prefectures have an institution %1; name one with --prefecture.</source>
        <translation>医療機関%1は複数の都道府県にあります。--prefectureで指定してください。</translation>
    </message>
    <message>
        <source>institution list chooses by --search.</source>
        <translation>institution listの絞り込みには--searchを使ってください。</translation>
    </message>
    <message>
        <source>%1 (%2): postings %3, open seats %4, referrals %5</source>
        <translation>%1（%2）：募集 %3件、空き %4人、紹介 %5件</translation>
    </message>
    <message>
        <source>%1  job order asked for by %2 %3</source>
        <translation>%1&#x3000;求人票の依頼 %2 %3</translation>
    </message>
    <message>
        <source>Note %1 entered.</source>
        <translation>記録%1を残しました。</translation>
    </message>
    <message>
        <source>--from must be hello_work or nurse_center.</source>
        <translation>--fromにはhello_workかnurse_centerを指定してください。</translation>
    </message>
    <message>
        <source>Request %1 entered.</source>
        <translation>依頼%1を記録しました。</translation>
    </message>
    <message>
        <source>list: words of the name.</source>
        <translation>list：名称の一部。</translation>
    </message>
    <message>
        <source>Where several have an institution of that name.</source>
        <translation>同じ名称の医療機関が複数の都道府県にあるとき。</translation>
    </message>
    <message>
        <source>The day. Default: the desk&apos;s.</source>
        <translation>日付。既定：窓口の日付。</translation>
    </message>
    <message>
        <source>note: whom one spoke with.</source>
        <translation>note：話した相手。</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>話の内容。</translation>
    </message>
    <message>
        <source>note: the number of the note that this one corrects.</source>
        <translation>note：訂正する記録の番号。</translation>
    </message>
    <message>
        <source>job-order: who asked for one.</source>
        <translation>job-order：依頼元。</translation>
    </message>
    <message>
        <source>job-order: which office.</source>
        <translation>job-order：依頼元の所名。</translation>
    </message>
    <message>
        <source>job-order: the number of the request that was answered.</source>
        <translation>job-order：回答のあった依頼の番号。</translation>
    </message>
    <message>
        <source>job-order: the number of a request entered by mistake.</source>
        <translation>job-order：誤って記録した依頼の番号。</translation>
    </message>
    <message>
        <source>institution wants: list, show, note or job-order.</source>
        <translation>institutionには、list・show・note・job-orderのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終了が開始より前です。</translation>
    </message>
    <message>
        <source>The period&apos;s first day. Default: everything so far.</source>
        <translation>期間の最初の日。既定：これまでのすべて。</translation>
    </message>
    <message>
        <source>The period&apos;s last day.</source>
        <translation>期間の最後の日。</translation>
    </message>
    <message>
        <source>overview chooses by options, not by references.</source>
        <translation>overviewに番号は指定できません。オプションで指定してください。</translation>
    </message>
    <message>
        <source>print overview chooses by options, not by references.</source>
        <translation>print overviewに番号は指定できません。オプションで指定してください。</translation>
    </message>
    <message>
        <source>print consent-form wants one applicant&apos;s reference, or none.</source>
        <translation>print consent-formに指定できる求職者は1人までです。</translation>
    </message>
    <message>
        <source>training wants: list [--late], show REF, record REF… --module … --date D --minutes N --method … --provider NAME, mark REF… --class N --as present|absent, remove REF --class N, report REF --date D, back REF, payer REF --by …, plan-add REF --module … --topic T --note WHY, plan-remove REF --item I --note WHY, plan-restore REF --item I, mail report|remind|ask-answer REF…|--due, mails [REF], materials, add-material --title T, change-material ID, retire-material ID, or take-up-material ID.</source>
        <translation>trainingには次のいずれかを指定してください：list [--late]、show 番号、record 番号… --module … --date 日付 --minutes 分 --method … --provider 名前、mark 番号… --class N --as present|absent、remove 番号 --class N、report 番号 --date 日付、back 番号、payer 番号 --by …、plan-add 番号 --module … --topic 内容 --note 理由、plan-remove 番号 --item I --note 理由、plan-restore 番号 --item I、mail report|remind|ask-answer 番号…|--due、mails [番号]、materials、add-material --title 題名、change-material ID、retire-material ID、take-up-material ID。</translation>
    </message>
    <message>
        <source>mail: to everybody it is due to.</source>
        <translation>mail：対象者全員に。</translation>
    </message>
    <message>
        <source>record, plan-add: what is taught; add-material, change-material: what it serves, may be repeated.</source>
        <translation>record・plan-add：研修の項目。add-material・change-material：使う項目（繰り返し指定できます）。</translation>
    </message>
    <message>
        <source>add-material, change-material: an occupation it is for; may be repeated. Default: all.</source>
        <translation>add-material・change-material：対象の職種（繰り返し指定できます）。既定：すべて。</translation>
    </message>
    <message>
        <source>plan-add: what is to be taught.</source>
        <translation>plan-add：研修の内容。</translation>
    </message>
    <message>
        <source>plan-remove, plan-restore: which, as show names it.</source>
        <translation>plan-remove・plan-restore：showが示す番号。</translation>
    </message>
    <message>
        <source>A note; of a changed plan, why.</source>
        <translation>メモ。計画の変更ではその理由。</translation>
    </message>
    <message>
        <source>There is no material %1. See training materials.</source>
        <translation>教材%1はありません。training materialsで確かめてください。</translation>
    </message>
    <message>
        <source>The plan of %1 has no item %2. See training show.</source>
        <translation>%1の計画に項目%2はありません。training showで確かめてください。</translation>
    </message>
    <message>
        <source>%2 was not taken out of the plan of %1.</source>
        <translation>%2は%1の計画から外されていません。</translation>
    </message>
    <message>
        <source>  retired</source>
        <translation>&#x3000;使用終了</translation>
    </message>
    <message>
        <source>No mailbox brought a message %1. See arrival list.</source>
        <translation>受信したものに%1はありません。arrival list で確かめてください。</translation>
    </message>
    <message>
        <source>%1 was put aside.</source>
        <translation>%1を対象外にしました。</translation>
    </message>
    <message>
        <source>Lists and shows messages, reverts all that one did, takes it in again, says that what was not read was looked at, or closes what it did not name.</source>
        <translation>メッセージの一覧・表示、取り込みの取り消し、再取り込み、読み取れなかった部分の確認、掲載のない募集情報の終了を行います。</translation>
    </message>
    <message>
        <source>  waiting: nobody has decided about %1. Take it in with fetch --accept %1</source>
        <translation>  待機：%1を信頼するかどうか未定です。fetch --accept %1 で取り込めます。</translation>
    </message>
    <message>
        <source>  not read: %1</source>
        <translation>  読み取れなかった部分：%1</translation>
    </message>
    <message>
        <source>What was not read of message %1 was looked at.</source>
        <translation>メッセージ%1の読み取れなかった部分を確認済みにしました。</translation>
    </message>
    <message>
        <source>The password of message %1 is waited for no longer.</source>
        <translation>メッセージ%1のパスワードを待つのをやめました。</translation>
    </message>
    <message>
        <source>message wants: list, show N, revert N [--dry-run], retake N, seen N, ignore-locked N, or close-absent N --reason filled|withdrawn.</source>
        <translation>messageには、list、show N、revert N [--dry-run]、retake N、seen N、ignore-locked N、close-absent N --reason filled|withdrawn のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>figures wants --year, or --from and --until, not both.</source>
        <translation>figuresでは、--yearか、--fromと--untilのどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>print attendance-sheet wants the number of one class.</source>
        <translation>print attendance-sheetには研修の番号を1つ指定してください。</translation>
    </message>
    <message>
        <source>ledger wants: job-orders or applicants [REFERRAL…] --out FILE, dispose [REF… --confirm], disposals, or figures [--year Y|--from D --until D].</source>
        <translation>ledgerには次のいずれかを指定してください：job-orders、applicants [番号…] --out ファイル、dispose [番号… --confirm]、disposals、figures [--year 年|--from 日 --until 日]。</translation>
    </message>
    <message>
        <source>print can make: sheet, cover, handout, list, disclosed, referral-letter, call-sheet, training-record, training-report, training-certificate, attendance-sheet, ministry-report, consent-form, counts, job-order-ledger, applicant-ledger, overview.</source>
        <translation>printで作れるもの：sheet、cover、handout、list、disclosed、referral-letter、call-sheet、training-record、training-report、training-certificate、attendance-sheet、ministry-report、consent-form、counts、job-order-ledger、applicant-ledger、overview。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) disposed of; it is recorded.</source>
        <translation>
            <numerusform>メッセージ%n件を廃棄し、記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>arrival wants: list, ignore N, retry N, or dispose N….</source>
        <translation>arrivalには、list、ignore N、retry N、dispose N… のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Lists what the mailboxes brought, puts it aside, tries it again, or disposes of the content of what was of no use.</source>
        <translation>メールボックスに届いたものを一覧表示し、対象外にし、取り込みをやり直し、不要なものの内容を廃棄します。</translation>
    </message>
</context>
<context>
    <name>Compression</name>
    <message>
        <source>The code of the sheet could not be made. Print the sheet again.</source>
        <translation>登録票のQRコードを作れませんでした。もう一度印刷してください。</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>The consent form</source>
        <translation>同意書</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another window or program is writing to the store %1. Wait a moment and try again.</source>
        <translation>ほかのウィンドウまたはプログラムがデータファイル%1に書き込んでいます。少し待ってからもう一度行ってください。</translation>
    </message>
    <message>
        <source>The store %1 is write-protected. Remove the protection and try again.</source>
        <translation>データファイル%1は書き込み禁止になっています。解除してからもう一度行ってください。</translation>
    </message>
    <message>
        <source>The store %1 cannot be read or written. Check that the disk is connected and that you may write there.</source>
        <translation>データファイル%1の読み書きができません。ディスクの接続と、書き込みの権限を確かめてください。</translation>
    </message>
    <message>
        <source>The store %1 is damaged. Close the program and restore the newest backup.</source>
        <translation>データファイル%1が壊れています。プログラムを終了し、最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the store %1. Make room and try again.</source>
        <translation>データファイル%1のあるディスクに空きがありません。空きを作ってからもう一度行ってください。</translation>
    </message>
    <message>
        <source>The store %1 could not carry this out; nothing was changed. Try again; if it fails again, have the store checked.</source>
        <translation>データファイル%1でこの操作を行えませんでした。何も変更されていません。もう一度行い、それでもできないときはデータファイルの点検を依頼してください。</translation>
    </message>
    <message>
        <source>The store %1 was made by an older version of this program. Open it in the desk program once.</source>
        <translation>データファイル%1は古いバージョンで作られています。一度、窓口プログラムで開いてください。</translation>
    </message>
    <message>
        <source>Row %1 of the table %2 refers to a row missing in the table %3.</source>
        <translation>表%2の%1行目が、表%3にない行を参照しています。</translation>
    </message>
    <message>
        <source>This program&apos;s description of its store is faulty. Install the program again.</source>
        <translation>プログラム内のデータファイルの定義に誤りがあります。プログラムをインストールし直してください。</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of this program. Install the newest version and open it again; nothing was changed.</source>
        <translation>データファイル%1は新しいバージョンで書かれています。最新のバージョンをインストールしてから開いてください。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>DeskMail</name>
    <message>
        <source>Report to the ministry</source>
        <translation>厚生労働省への報告</translation>
    </message>
    <message>
        <source>Report of a complete training</source>
        <translation>研修修了の報告</translation>
    </message>
    <message>
        <source>Reminder of a training still to be given</source>
        <translation>未了の研修のお願い</translation>
    </message>
    <message>
        <source>Reminder of a report not acknowledged</source>
        <translation>報告の確認のお願い</translation>
    </message>
</context>
<context>
    <name>DeskMails</name>
    <message>
        <source>This mail cannot leave the desk: %1</source>
        <translation>このメールは送れません：%1</translation>
    </message>
    <message>
        <source>This mail was sent already.</source>
        <translation>このメールは送信済みです。</translation>
    </message>
    <message>
        <source>What the mail about %1 says has changed since it was written. Write it anew and look at it again.</source>
        <translation>%1についてのメールの内容が、作成後に変わりました。作り直して確認してください。</translation>
    </message>
    <message>
        <source>The desk has no e-mail address that the mail could come from. Enter it in the settings.</source>
        <translation>差出人にする窓口のメールアドレスがありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>DeskSettings</name>
    <message>
        <source>The store %1 does not say whose desk it is. Restore the newest backup, or set up a new desk.</source>
        <translation>データファイル%1に受付窓口の情報がありません。最新のバックアップから復元するか、新しい窓口を設定してください。</translation>
    </message>
    <message>
        <source>Prefectures are numbered 1 to 47; %1 is none. Choose the desk&apos;s prefecture.</source>
        <translation>都道府県の番号は1～47です（%1は使えません）。受付窓口の都道府県を選んでください。</translation>
    </message>
    <message>
        <source>The desk has no name yet. Enter the name that stands on its papers.</source>
        <translation>受付窓口の名称がありません。書類に記載する名称を入力してください。</translation>
    </message>
    <message>
        <source>Unanswered inquiries are chased after 1 to %1 working days, not %2.</source>
        <translation>未回答の催促までの日数は1～%1営業日で指定してください（%2は指定できません）。</translation>
    </message>
    <message>
        <source>Training is due within 1 to %1 days, not %2.</source>
        <translation>研修の期限は1～%1日で指定してください（%2は指定できません）。</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>The cryptographic library of this computer refuses SHA-256.</source>
        <translation>このパソコンの暗号ライブラリがSHA-256を使えません。</translation>
    </message>
</context>
<context>
    <name>DisclosureLog</name>
    <message>
        <source>Nothing was disclosed in this referral yet.</source>
        <translation>この紹介ではまだ何も開示していません。</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>A character here cannot be seen or printed; type this again.</source>
        <translation>見えない文字または印刷できない文字があります。入力し直してください。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>FaxCover</name>
    <message>
        <source>The cover sheet</source>
        <translation>送信票</translation>
    </message>
</context>
<context>
    <name>FaxDesk</name>
    <message>
        <source>The receiver&apos;s name is missing.</source>
        <translation>送信先の名前を入力してください。</translation>
    </message>
    <message>
        <source>The receiver&apos;s name is longer than %1 characters.</source>
        <translation>送信先の名前が%1文字を超えています。</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>備考が%1文字を超えています。</translation>
    </message>
    <message>
        <source>A fax has at least one page.</source>
        <translation>FAXは1ページ以上必要です。</translation>
    </message>
    <message>
        <source>Save the posting before its sheet is faxed.</source>
        <translation>登録票をFAXする前に募集情報を保存してください。</translation>
    </message>
    <message>
        <source>This fax is not in the log. Refresh it.</source>
        <translation>このFAXは送信記録にありません。表示を更新してください。</translation>
    </message>
    <message>
        <source>This receiver is not registered any more. Choose another one.</source>
        <translation>この送信先は登録されていません。別の送信先を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The last %n fax(es) to %1 failed. Ask the receiver for the number and correct it.</source>
        <translation>
            <numerusform>%1への直近%n回のFAXが失敗しています。番号を送信先に確認して直してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaxNumber</name>
    <message>
        <source>The fax number is missing.</source>
        <translation>FAX番号を入力してください。</translation>
    </message>
    <message>
        <source>A fax machine cannot dial an extension. Enter the number alone.</source>
        <translation>FAXでは内線番号にかけられません。番号だけを入力してください。</translation>
    </message>
    <message>
        <source>Something other than digits and hyphens stands here. Enter the number alone.</source>
        <translation>数字とハイフン以外の文字があります。番号だけを入力してください。</translation>
    </message>
    <message>
        <source>Only numbers in Japan (+81) can be entered.</source>
        <translation>日本国内（+81）の番号だけを入力できます。</translation>
    </message>
    <message>
        <source>The number does not begin with 0: its area code is missing.</source>
        <translation>番号が0で始まっていません。市外局番から入力してください。</translation>
    </message>
    <message>
        <source>No number in Japan begins with %1.</source>
        <translation>%1で始まる番号は国内にありません。</translation>
    </message>
    <message>
        <source>A digit too few: there should be %1, not %2.</source>
        <translation>1桁足りません。%1桁のところ%2桁です。</translation>
    </message>
    <message>
        <source>Too few digits: there should be %1, not %2.</source>
        <translation>桁が足りません。%1桁のところ%2桁です。</translation>
    </message>
    <message>
        <source>A digit too many: there should be %1, not %2.</source>
        <translation>1桁多くなっています。%1桁のところ%2桁です。</translation>
    </message>
    <message>
        <source>Too many digits: there should be %1, not %2.</source>
        <translation>桁が多すぎます。%1桁のところ%2桁です。</translation>
    </message>
</context>
<context>
    <name>FaxPaper</name>
    <message>
        <source>The fax could not be printed: the printer or file does not answer.</source>
        <translation>FAXを印刷できませんでした。プリンターまたはファイルが応答しません。</translation>
    </message>
    <message>
        <source>The fax could not be printed whole: it ended after page %1.</source>
        <translation>FAXの印刷が%1ページで途切れました。</translation>
    </message>
</context>
<context>
    <name>FeedFileReader</name>
    <message>
        <source>%1 is not there. Look whether it was moved or renamed.</source>
        <translation>%1がありません。移動または名前の変更がなかったか確かめてください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Open the files inside it.</source>
        <translation>%1はフォルダーです。中のファイルを開いてください。</translation>
    </message>
    <message>
        <source>%1 is no file that could be read.</source>
        <translation>%1は読み取れるファイルではありません。</translation>
    </message>
    <message>
        <source>%1 could not be opened (%2). Close it in other programs, or ask whoever looks after this computer for the right to read it.</source>
        <translation>%1を開けませんでした（%2）。ほかのプログラムで開いていれば閉じ、閲覧の権限がなければパソコンの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read. Ask the sender to split the list into several files.</source>
        <translation>%1は%2 MBを超えるため読み取りませんでした。一覧を複数のファイルに分けるよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end (%2). Copy it to this computer and try again.</source>
        <translation>%1を最後まで読み取れませんでした（%2）。このパソコンにコピーしてからもう一度行ってください。</translation>
    </message>
    <message>
        <source>%1 is empty. Ask the sender to send it again.</source>
        <translation>%1は空です。再送を送信元に依頼してください。</translation>
    </message>
    <message>
        <source>%1 holds no message. Export it from the mail program again.</source>
        <translation>%1にメールが入っていません。メールソフトからもう一度書き出してください。</translation>
    </message>
    <message>
        <source>%1 is the desk&apos;s own store, not a list.</source>
        <translation>%1はこの窓口のデータファイルです。一覧ではありません。</translation>
    </message>
</context>
<context>
    <name>FeedImport</name>
    <message>
        <source>The store has changed since this message was looked at. Look at it again.</source>
        <translation>このメールの確認後にデータが変わりました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>A posting of this message was changed since the message was looked at. Look at it again.</source>
        <translation>このメールの確認後に、対象の募集情報が変更されました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>A value of this message cannot be kept. Look at the message again.</source>
        <translation>このメールに保存できない値があります。もう一度確認してください。</translation>
    </message>
    <message>
        <source>This row cannot be taken in yet: %1</source>
        <translation>この行はまだ取り込めません：%1</translation>
    </message>
    <message>
        <source>Several postings have the number %1. Give this one a number of its own.</source>
        <translation>番号%1の募集情報が複数あります。この募集情報に別の番号を付けてください。</translation>
    </message>
    <message>
        <source>This message does not wait for a password any more.</source>
        <translation>このメールはすでにパスワード待ちではありません。</translation>
    </message>
    <message>
        <source>The password does not open %1. Compare it with the message it stands in, capital and small letters too.</source>
        <translation>このパスワードでは%1を開けません。大文字・小文字も含めて、届いたメールと見比べてください。</translation>
    </message>
    <message>
        <source>%1 goes on waiting: %2</source>
        <translation>%1は引き続き待ちます：%2</translation>
    </message>
    <message>
        <source>Say first which posting this row is.</source>
        <translation>この行がどの募集情報かを先に決めてください。</translation>
    </message>
    <message>
        <source>Only a message that was reverted can be taken in again.</source>
        <translation>再び取り込めるのは、取り消したメッセージだけです。</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>掲載なし</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>changed 8</comment>
        <translation>%1 %L2件</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value: problem</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FormDrafts</name>
    <message>
        <source>This form holds more than can be kept as a draft. Save it, or shorten its longest text.</source>
        <translation>入力内容が下書きとして残せる大きさを超えています。保存するか、最も長い文章を短くしてください。</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>closed or expired</source>
        <translation>終了・期限切れ</translation>
    </message>
    <message>
        <source>full</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>no licence for it</source>
        <translation>資格なし</translation>
    </message>
    <message>
        <source>other occupation</source>
        <translation>職種違い</translation>
    </message>
    <message>
        <source>duty refused</source>
        <translation>希望しない業務</translation>
    </message>
    <message>
        <source>other period</source>
        <translation>期間が合わない</translation>
    </message>
    <message>
        <source>other place</source>
        <translation>場所が合わない</translation>
    </message>
    <message>
        <source>night duty</source>
        <translation>夜勤</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>The handout could not be written to %1: %2. Choose another folder or name.</source>
        <translation>募集情報一覧を%1に書き出せませんでした（%2）。別のフォルダーまたは名前を選んでください。</translation>
    </message>
    <message>
        <source>The handout could not be printed: the printer or file does not answer.</source>
        <translation>募集情報一覧を印刷できませんでした。プリンターまたはファイルが応答しません。</translation>
    </message>
    <message>
        <source>The handout could not be printed whole: it ended after page %1.</source>
        <translation>募集情報一覧の印刷が%1ページで止まりました。</translation>
    </message>
</context>
<context>
    <name>HeldRows</name>
    <message>
        <source>This row does not wait any more: it was taken in, dismissed or replaced by a later message.</source>
        <translation>この行はもう保留されていません。取り込み済み、取り消し済み、または後のメールで置き換えられています。</translation>
    </message>
</context>
<context>
    <name>Institution</name>
    <message>
        <source>Hello Work</source>
        <translation>ハローワーク</translation>
    </message>
    <message>
        <source>Nurse centre</source>
        <translation>ナースセンター</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>記録が空です。</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>備考が%1文字を超えています。</translation>
    </message>
    <message>
        <source>The day is missing or lies ahead.</source>
        <translation>日付がないか、未来の日付です。</translation>
    </message>
    <message>
        <source>There is no note %1, or it was corrected already.</source>
        <translation>記録%1はないか、すでに訂正されています。</translation>
    </message>
    <message>
        <source>This posting is not one of the institution&apos;s.</source>
        <translation>この募集情報はこの医療機関のものではありません。</translation>
    </message>
    <message>
        <source>No request %1 waits for an answer.</source>
        <translation>回答を待っている依頼%1はありません。</translation>
    </message>
    <message>
        <source>The answer lies before the request.</source>
        <translation>回答の日付が依頼より前です。</translation>
    </message>
</context>
<context>
    <name>InstitutionAnswers</name>
    <message>
        <source>Nobody has told the desk the hidden part of %1 (%2). Ask the institution and enter its answer.</source>
        <translation>%1の非公開部分（%2）はまだ聞き取っていません。医療機関に確認し、回答を記録してください。</translation>
    </message>
    <message>
        <source>%1 hides nothing; correct the posting itself.</source>
        <translation>%1に非公開の項目はありません。募集情報そのものを直してください。</translation>
    </message>
    <message>
        <source>An answer without any of the hidden fields is none.</source>
        <translation>非公開の項目が1つもない回答は保存できません。</translation>
    </message>
</context>
<context>
    <name>InterviewCalendar</name>
    <message>
        <source>Interview %1</source>
        <translation>面接 %1</translation>
    </message>
    <message>
        <source>Applicant %1, posting %2</source>
        <translation>求職者 %1、募集情報 %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Job-order ledger</source>
        <translation>求人管理簿</translation>
    </message>
    <message>
        <source>Applicant ledger</source>
        <translation>求職管理簿</translation>
    </message>
    <message>
        <source>Figures of a year</source>
        <translation>年間の集計</translation>
    </message>
    <message>
        <source>Open postings by occupation and area</source>
        <translation>職種・地域別の募集</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>%1 still has to be kept, or was disposed of already.</source>
        <translation>%1はまだ保存期間中か、すでに廃棄されています。</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>%1 has no list of postings: no row of headings with an occupation (職種) and three more items of the form was found. Ask the sender for a list with headings.</source>
        <translation>%1に募集情報の一覧が見当たりません。「職種」とほか3項目以上の見出しがある行が必要です。見出し付きの一覧を送信元に依頼してください。</translation>
    </message>
    <message>
        <source>%1 is empty. Ask the sender for the list.</source>
        <translation>%1は空です。一覧の送付を送信元に依頼してください。</translation>
    </message>
    <message>
        <source>%1 holds an empty list: there are headings but no postings below them.</source>
        <translation>%1の一覧は見出しだけで、募集情報がありません。</translation>
    </message>
    <message>
        <source>%1 has rows that hold only a note and are no postings: %2.</source>
        <translation>%1に、注記だけで募集情報ではない行があります：%2</translation>
    </message>
    <message>
        <source>%1 has rows that repeat a posting of this message and count once: %2.</source>
        <translation>%1に、同じメール内の募集情報と重複する行があります（1件として数えます）：%2</translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <translation>%1行目（%2）</translation>
    </message>
    <message>
        <source>%1 has columns that are no item of the form and were not read: %2.</source>
        <translation>%1に、登録票の項目ではないため読み取らなかった列があります：%2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2行</translation>
    </message>
    <message>
        <source>The text of the message (%1) tells of postings that are not whole and were not taken in beside the attached list; they begin in line: %2.</source>
        <translation>メッセージの本文（%1）に、不完全な募集情報が書かれています。添付の一覧があるため取り込みませんでした。始まりの行：%2。</translation>
    </message>
    <message>
        <source>%1 has columns that were not read, as was decided for its sender: %2.</source>
        <translation>%1には、送信元の設定により読まなかった列があります：%2。</translation>
    </message>
    <message>
        <source>%1 has sheets without a list of postings, which were not read: %2.</source>
        <translation>%1に募集情報の一覧がないシートがあり、読み取りませんでした：%2。</translation>
    </message>
</context>
<context>
    <name>MailIntake</name>
    <message>
        <source>No message of %1 waits.</source>
        <translation>%1のメールで待っているものはありません。</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>このメールはもうありません。</translation>
    </message>
    <message>
        <source>This message was taken in meanwhile.</source>
        <translation>このメールはその間に取り込まれました。</translation>
    </message>
    <message>
        <source>Taking it in needs more than this computer can give. Close other programs and try it again, or ask the sender to divide the list.</source>
        <translation>パソコンの余力が足りず取り込めませんでした。ほかのプログラムを閉じてやり直すか、一覧を分けて送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>The desk does not have the content of this message.</source>
        <translation>このメッセージの内容は、このデータにありません。</translation>
    </message>
</context>
<context>
    <name>MailOffers</name>
    <message>
        <source>Was referred to it already (%1).</source>
        <translation>すでに紹介しています（%1）。</translation>
    </message>
    <message>
        <source>Was written to about it on %1.</source>
        <translation>%1に案内済みです。</translation>
    </message>
    <message>
        <source>This posting is not in the store. Refresh the list.</source>
        <translation>この募集情報は保存されていません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>This applicant is not in the store. Refresh the list.</source>
        <translation>この求職者は保存されていません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>Nothing new fits since the last letter.</source>
        <translation>前回の案内より後に、合う募集はありません。</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>not yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>– switched off</source>
        <translation>－ 停止中</translation>
    </message>
    <message>
        <source>！ wants its password</source>
        <translation>！パスワードが必要です</translation>
    </message>
    <message>
        <source>✔ in order</source>
        <translation>✔ 正常</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>This message is no longer there.</source>
        <translation>このメールはもうありません。</translation>
    </message>
    <message>
        <source>it is signed by an authority that is not trusted here</source>
        <translation>信頼していない認証局の署名です</translation>
    </message>
    <message>
        <source>it is signed by nobody but the server itself</source>
        <translation>サーバー自身の署名しかありません</translation>
    </message>
    <message>
        <source>it is not valid yet; look whether this computer&apos;s date is right</source>
        <translation>まだ有効期間前です。パソコンの日付を確かめてください</translation>
    </message>
    <message>
        <source>it has expired; look whether this computer&apos;s date is right</source>
        <translation>有効期限が切れています。パソコンの日付を確かめてください</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>失効しています</translation>
    </message>
    <message>
        <source>it was made out to another name than %1</source>
        <translation>%1とは別の名前の証明書です</translation>
    </message>
    <message>
        <source>it could not be verified (reason %1)</source>
        <translation>検証できませんでした（理由 %1）</translation>
    </message>
    <message>
        <source>The mail server %1 has no folder of that name.</source>
        <translation>メールサーバー%1にその名前のフォルダーはありません。</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user name %2 or its password. Correct them in the mailbox&apos;s settings.</source>
        <translation>メールサーバー%1がユーザー名%2またはパスワードを受け付けません。メール受信の設定を直してください。</translation>
    </message>
    <message>
        <source>The mail server %1 was not found. Look at its name and at the network.</source>
        <translation>メールサーバー%1が見つかりません。名前とネットワークを確かめてください。</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer at port %2. Look at the network, or try again later.</source>
        <translation>メールサーバー%1がポート%2で応答しません。ネットワークを確かめるか、後でやり直してください。</translation>
    </message>
    <message>
        <source>The mail server %1 stopped answering. Try again later.</source>
        <translation>メールサーバー%1の応答が止まりました。後でやり直してください。</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 was refused: %2. No password was sent.</source>
        <translation>メールサーバー%1の証明書を受け入れませんでした：%2。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>The file of trusted authorities %1 cannot be used. Choose a PEM file.</source>
        <translation>認証局ファイル%1は使えません。PEMファイルを選んでください。</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption at port %2. No password was sent.</source>
        <translation>メールサーバー%1はポート%2で暗号化に対応していません。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server %1 could be made at port %2.</source>
        <translation>メールサーバー%1のポート%2に暗号化して接続できませんでした。</translation>
    </message>
    <message>
        <source>A message is no longer in the mailbox.</source>
        <translation>メールが受信箱からなくなっています。</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>メールサーバー%1との接続が切れました。</translation>
    </message>
    <message>
        <source>The mail server %1 did not do what was asked: %2</source>
        <translation>メールサーバー%1が要求に応じませんでした：%2</translation>
    </message>
    <message>
        <source>The part of this program that talks to mail servers could not be started.</source>
        <translation>メールサーバーと通信する部分を始められませんでした。</translation>
    </message>
    <message>
        <source>A message is larger than %1 MB and was not fetched. Ask the sender to split it.</source>
        <translation>%1 MBを超えるメールがあり、受信しませんでした。分けて送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>This program cannot talk to this mail server.</source>
        <translation>このメールサーバーとは通信できません。</translation>
    </message>
    <message>
        <source>The watched folder %1 is not there. Look whether its drive is connected.</source>
        <translation>監視フォルダー%1がありません。ドライブがつながっているか確かめてください。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read. Ask the sender to split it.</source>
        <translation>%1は%2 MBを超えるため読み取りませんでした。分けて送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>%1 could not be opened (%2). Close it in other programs.</source>
        <translation>%1を開けませんでした（%2）。ほかのプログラムで閉じてください。</translation>
    </message>
    <message>
        <source>%1 is being written to. It is read later.</source>
        <translation>%1は書き込み中です。後で読み取ります。</translation>
    </message>
    <message>
        <source>The mail server does not number its messages, so that new ones cannot be told. Use POP3.</source>
        <translation>このメールサーバーはメールに番号を付けないため、新着を見分けられません。POP3を使ってください。</translation>
    </message>
    <message>
        <source>The mail server has numbered its messages anew. Fetch again.</source>
        <translation>メールサーバーがメールの番号を付け直しました。もう一度受信してください。</translation>
    </message>
    <message>
        <source>An address must not hold a password. Leave it out; it is asked for.</source>
        <translation>アドレスにパスワードを含めないでください。別に尋ねます。</translation>
    </message>
    <message>
        <source>The address names no mail server.</source>
        <translation>アドレスにメールサーバー名がありません。</translation>
    </message>
    <message>
        <source>Give the name of the mail server, like mail.example.jp.</source>
        <translation>メールサーバー名を入力してください（例：mail.example.jp）。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは1～65535の数字です。</translation>
    </message>
    <message>
        <source>Give the user name of the mailbox.</source>
        <translation>受信箱のユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Give the mailbox&apos;s folder, usually INBOX.</source>
        <translation>受信箱のフォルダー（通常はINBOX）を入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1を読み取れません。</translation>
    </message>
    <message>
        <source>A mailbox&apos;s address looks like imaps://user@host/INBOX, pop3s://user@host or file:///folder, not &quot;%1&quot;.</source>
        <translation>受信箱のアドレスは imaps://user@host/INBOX、pop3s://user@host、file:///folder の形です（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>The address of a server for sending looks like smtps://user@host or smtp://user@host, not &quot;%1&quot;.</source>
        <translation>送信サーバーのアドレスは smtps://user@host または smtp://user@host の形です（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダー%1はありません。</translation>
    </message>
    <message>
        <source>Look every 1 to 1440 minutes.</source>
        <translation>確認の間隔は1～1440分で指定してください。</translation>
    </message>
    <message>
        <source>%1 is a mailbox of this desk already.</source>
        <translation>%1はすでにこの窓口の受信箱です。</translation>
    </message>
    <message>
        <source>This mailbox was removed meanwhile.</source>
        <translation>この受信箱はその間に削除されました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>The mail has no recipient.</source>
        <translation>メールの宛先がありません。</translation>
    </message>
    <message>
        <source>Give the mail address that the desk&apos;s mails come from, like desk@example.jp.</source>
        <translation>窓口のメールの差出人アドレスを、desk@example.jpのように入力してください。</translation>
    </message>
    <message>
        <source>The mail server does not take mail for %1: %2</source>
        <translation>メールサーバーが%1宛てを受け付けません：%2</translation>
    </message>
    <message>
        <source>Only mail that holds no list or was put aside can be disposed of, and only once.</source>
        <translation>廃棄できるのは、一覧のないメールと対象外にしたメールだけです。廃棄は一度だけできます。</translation>
    </message>
    <message>
        <source>Its sending was begun, and whether it went out is not known. Ask the recipient before you send it again.</source>
        <translation>送信を始めましたが、届いたかどうかわかりません。もう一度送る前に、相手に確かめてください。</translation>
    </message>
</context>
<context>
    <name>MessageRevert</name>
    <message>
        <source>There is no such message.</source>
        <translation>そのようなメッセージはありません。</translation>
    </message>
    <message>
        <source>A later message names it too.</source>
        <translation>後のメッセージにも載っています。</translation>
    </message>
    <message>
        <source>It has been worked on here since. Close it by hand if it should go too.</source>
        <translation>取り込んだ後に、この窓口で手を加えています。不要なら手で終了してください。</translation>
    </message>
    <message>
        <source>It was changed here since.</source>
        <translation>取り込んだ後に、この窓口で変更しています。</translation>
    </message>
    <message>
        <source>A later message says so too.</source>
        <translation>後のメッセージも同じ内容です。</translation>
    </message>
    <message>
        <source>It was merged into %1 since.</source>
        <translation>その後%1に統合されています。</translation>
    </message>
    <message>
        <source>With what was changed here since, its earlier values would be wrong: %1</source>
        <translation>窓口での変更と合わせると、元の値では誤りになります：%1</translation>
    </message>
    <message>
        <source>The store has changed since this was looked at. Look at it again.</source>
        <translation>確認した後にデータが変わりました。もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>No text; save the original to open it in another program.</source>
        <translation>本文がありません。原本を保存して、ほかのプログラムで開いてください。</translation>
    </message>
    <message>
        <source>… only its beginning is shown.</source>
        <translation>…（冒頭だけを表示しています）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>MinistryReport</name>
    <message>
        <source>“%1” (%2) is no e-mail address.</source>
        <translation>「%1」（%2）はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>The desk&apos;s address is missing: enter it in the settings.</source>
        <translation>窓口の所在地がありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>The desk&apos;s e-mail address is missing: enter it in the settings.</source>
        <translation>窓口のメールアドレスがありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>the desk&apos;s</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>The window&apos;s opening hours are missing: enter when it receives people.</source>
        <translation>受付時間がありません。受け付ける時間を入力してください。</translation>
    </message>
    <message>
        <source>The day the window opened is missing: enter it in the settings.</source>
        <translation>受付窓口の開設日がありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>The window opens on %1: it is reported once it is open.</source>
        <translation>受付窓口の開設は%1です。開設してから報告してください。</translation>
    </message>
    <message>
        <source>Window opened (受付窓口の開設)</source>
        <translation>受付窓口の開設</translation>
    </message>
    <message>
        <source>Address for postings (送付先アドレスの登録)</source>
        <translation>送付先アドレスの登録</translation>
    </message>
    <message>
        <source>The desk&apos;s name is missing: enter it in the settings.</source>
        <translation>窓口の名称がありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>The desk&apos;s telephone is missing: enter it in the settings.</source>
        <translation>窓口の電話番号がありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>The person in charge is missing: enter whom the ministry can ask.</source>
        <translation>担当者がありません。厚生労働省が問い合わせる相手を入力してください。</translation>
    </message>
    <message>
        <source>The address for postings is missing: enter where the ministry is to send them.</source>
        <translation>送付先アドレスがありません。募集情報を受け取るアドレスを入力してください。</translation>
    </message>
    <message>
        <source>for postings</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>The ministry&apos;s e-mail address is missing: enter where its notice of today says reports go.</source>
        <translation>厚生労働省のメールアドレスがありません。現在の通知にある報告先を入力してください。</translation>
    </message>
    <message>
        <source>the ministry&apos;s</source>
        <translation>厚生労働省</translation>
    </message>
</context>
<context>
    <name>MinistryReportPaper</name>
    <message>
        <source>The report to the ministry</source>
        <translation>厚生労働省への報告</translation>
    </message>
</context>
<context>
    <name>MinistryReports</name>
    <message>
        <source>“%1” is no report to the ministry.</source>
        <translation>「%1」は厚生労働省への報告ではありません。</translation>
    </message>
    <message>
        <source>Saved as a mail file</source>
        <translation>メールファイルに保存</translation>
    </message>
    <message>
        <source>Sent by mail</source>
        <translation>メールで送信</translation>
    </message>
    <message>
        <source>Made as a paper</source>
        <translation>書面で作成</translation>
    </message>
</context>
<context>
    <name>OpenDesk</name>
    <message>
        <source>Open another store</source>
        <translation>別のデータファイルを開く</translation>
    </message>
    <message>
        <source>Stores (*.sqlite);;All files (*)</source>
        <translation>データファイル (*.sqlite);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>別のデータファイルを開く…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>OriginPage</name>
    <message>
        <source>empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>by hand: %1, %2</source>
        <translation>手入力：%1、%2</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>今年度</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>period</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>everything so far</source>
        <translation>これまでのすべて</translation>
    </message>
    <message>
        <source>Open seats</source>
        <translation>空き人数</translation>
    </message>
    <message>
        <source>Filled share</source>
        <translation>充足率</translation>
    </message>
    <message>
        <source>Of the seats of postings received in the period, those that are taken today. One closed as filled counts as full; of a withdrawn one only what was taken.</source>
        <translation>期間内に受け付けた募集の人数のうち、現在埋まっている割合。充足で終了したものは全員、取りやめたものは採用された人数だけ数えます。</translation>
    </message>
    <message>
        <source>Time to first answer</source>
        <translation>初回回答までの日数</translation>
    </message>
    <message>
        <source>Median of the calendar days from inquiry or application to the institution&apos;s first answer (interview, hired, not hired), of referrals begun in the period.</source>
        <translation>期間内に始まった紹介で、問い合わせ・応募から医療機関の最初の回答（面接・採用・不採用）までの暦日数の中央値。</translation>
    </message>
    <message>
        <source>Time to fill</source>
        <translation>充足までの日数</translation>
    </message>
    <message>
        <source>Median of the calendar days from the day a posting was received to each hire agreed in the period.</source>
        <translation>期間内に決まった採用ごとの、募集の受付日から採用決定までの暦日数の中央値。</translation>
    </message>
    <message>
        <source>Training late</source>
        <translation>研修の遅れ</translation>
    </message>
    <message>
        <source>New postings</source>
        <translation>新規の募集</translation>
    </message>
    <message>
        <source>Received in the period (the day its message was sent, else entered). Drafts and what a reverted message had brought are none.</source>
        <translation>期間内に受け付けた募集（メールの送信日、なければ入力日）。下書きと、取り消したメールの分は数えません。</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Postings received earlier whose text differs between the period&apos;s beginning and its end; what was changed and changed back is none.</source>
        <translation>期間より前に受け付け、期間の初めと終わりで内容が異なる募集。元に戻された変更は数えません。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Closed in the period and not reopened in it. A posting whose dates have run out was not closed.</source>
        <translation>期間内に終了し、期間内に再開していない募集。雇用期間が過ぎただけのものは数えません。</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Reopened in the period and not closed again in it.</source>
        <translation>期間内に再開し、期間内に再び終了していない募集。</translation>
    </message>
    <message>
        <source>New referrals</source>
        <translation>新規の紹介</translation>
    </message>
    <message>
        <source>Inquiries and applications begun in the period.</source>
        <translation>期間内に始まった問い合わせと応募。</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Agreed in the period; a hire taken back since is none.</source>
        <translation>期間内に決まった採用。その後取り消されたものは数えません。</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Referrals withdrawn in the period; a withdrawal taken back since is none.</source>
        <translation>期間内に取り下げた紹介。その後取り消されたものは数えません。</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>募集 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a headcount</source>
        <translation>
            <numerusform>%1、人数未記入 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>no seats asked for</source>
        <translation>募集なし</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%1人／%2人</translation>
    </message>
    <message>
        <source>Referrals begun in the period, by where they stand today.</source>
        <translation>期間内に始まった紹介の、現在の段階。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1％</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>median of %1; %2 wait</source>
        <translation>%1件の中央値、回答待ち%2件</translation>
    </message>
    <message>
        <source>median of %1 hires</source>
        <translation>採用%1件の中央値</translation>
    </message>
    <message>
        <source>not reported in time</source>
        <translation>期限までに未報告</translation>
    </message>
    <message>
        <source>(place not stated)</source>
        <translation>（勤務地未記入）</translation>
    </message>
    <message>
        <source>On the desk&apos;s day: the headcounts of open postings, less the hires that stand; a seat that was left and is offered again is open. Postings that say no headcount are named apart.</source>
        <translation>窓口の日付時点：募集中の募集人数から採用済みの人数を引いたもの。離職後に再募集した分は空きに数えます。募集人数が未記入の募集は別に示します。</translation>
    </message>
    <message>
        <source>On the desk&apos;s day: people hired, and not gone since, whose training was not reported within the days that the desk&apos;s settings give.</source>
        <translation>窓口の日付時点：設定の日数以内に研修が報告されていない採用者（離職した人を除く）。</translation>
    </message>
</context>
<context>
    <name>OverviewPaper</name>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>募集 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed in the period</source>
        <translation>期間内の変化</translation>
    </message>
    <message>
        <source>Referrals by stage</source>
        <translation>段階別の紹介</translation>
    </message>
    <message>
        <source>Open seats by area</source>
        <translation>地域別の空き人数</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The paper could not be written to %1: %2. Choose another folder or name.</source>
        <translation>%1に書き出せませんでした（%2）。別のフォルダーまたは名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be printed: the printer or file does not answer.</source>
        <translation>%1を印刷できませんでした。プリンターまたはファイルが応答しません。</translation>
    </message>
    <message>
        <source>%1 could not be printed whole: it ended after page %2.</source>
        <translation>%1を最後まで印刷できませんでした。%2ページ目で終わりました。</translation>
    </message>
</context>
<context>
    <name>PayloadReader</name>
    <message>
        <source>a sheet without a reference</source>
        <translation>番号のない登録票</translation>
    </message>
    <message>
        <source>The code of %1 has items that this program does not take and left out: %2. If the sheet is newer than the program, look at it for them.</source>
        <translation>%1のQRコードに、このプログラムが扱わない項目があり、除きました：%2。登録票のほうが新しい場合は紙面で確かめてください。</translation>
    </message>
    <message>
        <source>The code of %1 holds values that fit no item of the form: %2. Type them in from the sheet.</source>
        <translation>%1のQRコードに、項目に合わない値があります：%2。登録票を見て入力してください。</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>%1 is damaged and could not be opened. Scan the sheets again, or ask for the file once more.</source>
        <translation>%1は壊れていて開けませんでした。スキャンし直すか、ファイルをもう一度もらってください。</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Save it without one and open that.</source>
        <translation>%1はパスワードで保護されています。パスワードなしで保存し直して開いてください。</translation>
    </message>
    <message>
        <source>Page %1 of %2 is damaged. Scan it again.</source>
        <translation>%2の%1ページ目が壊れています。スキャンし直してください。</translation>
    </message>
    <message>
        <source>Page %1 of %2 is far larger than paper and was not read. Scan it at its own size.</source>
        <translation>%2の%1ページ目が用紙よりはるかに大きいため、読み取りませんでした。原寸でスキャンしてください。</translation>
    </message>
</context>
<context>
    <name>PicturePages</name>
    <message>
        <source>%1 is no picture of a page that could be read. Scan the sheets as PDF, TIFF or PNG.</source>
        <translation>%1は読み取れる紙面の画像ではありません。登録票をPDF、TIFFまたはPNGでスキャンしてください。</translation>
    </message>
    <message>
        <source>Page %1 of %2 is far larger than paper and was not read. Scan it with fewer dots per inch.</source>
        <translation>%2の%1ページ目が大きすぎるため、読み取りませんでした。解像度を下げてスキャンしてください。</translation>
    </message>
    <message>
        <source>Page %1 of %2 is damaged and could not be read. Scan it again.</source>
        <translation>%2の%1ページ目は壊れていて読み取れませんでした。スキャンし直してください。</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概況</translation>
    </message>
</context>
<context>
    <name>PostingActions</name>
    <message>
        <source>Posting %1 was merged into %2. Work on that one.</source>
        <translation>募集情報%1は%2に統合されています。統合先で作業してください。</translation>
    </message>
    <message>
        <source>It is still a draft.</source>
        <translation>まだ下書きです。</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>すでに終了しています。</translation>
    </message>
    <message>
        <source>It has this urgency already.</source>
        <translation>すでにこの緊急度です。</translation>
    </message>
    <message>
        <source>It is not in the store any more.</source>
        <translation>もう保存されていません。</translation>
    </message>
    <message>
        <source>It is no draft.</source>
        <translation>下書きではありません。</translation>
    </message>
    <message>
        <source>It has been open, so its history is kept.</source>
        <translation>公開されたことがあるため、履歴を残します。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>下書き%n件を破棄しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This posting is not in the store. Refresh the list.</source>
        <translation>この募集情報は保存されていません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>すでに公開中です。</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>終了しています。</translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation>終了していません。</translation>
    </message>
    <message>
        <source>It was merged into %1.</source>
        <translation>%1に統合されています。</translation>
    </message>
    <message>
        <source>This posting cannot be open yet: %1</source>
        <translation>この募集情報はまだ公開できません：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) opened.</source>
        <translation>
            <numerusform>募集情報%n件を公開しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) closed.</source>
        <translation>
            <numerusform>募集情報%n件を終了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) reopened.</source>
        <translation>
            <numerusform>募集情報%n件を再開しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Urgency of %n posting(s) set.</source>
        <translation>
            <numerusform>募集情報%n件の緊急度を設定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>元に戻す操作がありません。</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>元に戻しました：%1。</translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation>その後に変更されています。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1の追加</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message numerus="yes">
        <source>Open %n posting(s)</source>
        <translation>
            <numerusform>募集情報%n件の公開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n posting(s)</source>
        <translation>
            <numerusform>募集情報%n件の終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n posting(s)</source>
        <translation>
            <numerusform>募集情報%n件の再開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the urgency of %n posting(s)</source>
        <translation>
            <numerusform>募集情報%n件の緊急度の設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1の%2への統合</translation>
    </message>
</context>
<context>
    <name>PostingCheck</name>
    <message>
        <source>%1 is missing.</source>
        <translation>「%1」が入力されていません。</translation>
    </message>
    <message>
        <source>There is no prefecture of this name.</source>
        <translation>この名前の都道府県はありません。</translation>
    </message>
    <message>
        <source>Write the prefecture in full: %1.</source>
        <translation>都道府県名は「%1」のように省略せずに入力してください。</translation>
    </message>
    <message>
        <source>At least one person must be wanted.</source>
        <translation>募集人数は1人以上にしてください。</translation>
    </message>
    <message>
        <source>More than %1 people cannot be entered in one posting.</source>
        <translation>1件の募集情報に%1人を超える人数は入力できません。</translation>
    </message>
    <message>
        <source>This is an unusually large number of people; ask whether it is right.</source>
        <translation>人数が多すぎるようです。正しいか確かめてください。</translation>
    </message>
    <message>
        <source>No municipality of this name is known in %1.</source>
        <translation>%1にこの名前の市区町村は見当たりません。</translation>
    </message>
    <message>
        <source>This postal code does not exist.</source>
        <translation>この郵便番号は存在しません。</translation>
    </message>
    <message>
        <source>This postal code belongs to %1.</source>
        <translation>この郵便番号は%1のものです。</translation>
    </message>
    <message>
        <source>The employment would start before %1.</source>
        <translation>雇用期間の始まりが%1年より前になっています。</translation>
    </message>
    <message>
        <source>The employment would end before it starts.</source>
        <translation>雇用期間の終わりが始まりより前になっています。</translation>
    </message>
    <message>
        <source>The employment would last longer than %1 years.</source>
        <translation>雇用期間が%1年を超えています。</translation>
    </message>
    <message>
        <source>The trial period cannot be shorter than no time at all.</source>
        <translation>試用期間に0より小さい値は入力できません。</translation>
    </message>
    <message>
        <source>The trial period is longer than a year.</source>
        <translation>試用期間が1年を超えています。</translation>
    </message>
    <message>
        <source>The trial period is longer than the employment.</source>
        <translation>試用期間が雇用期間より長くなっています。</translation>
    </message>
    <message>
        <source>Where %1 is ticked, the detail must say what is to be done.</source>
        <translation>「%1」を選んだときは、業務の内容を入力してください。</translation>
    </message>
    <message>
        <source>%1 is unusual for %2; ask whether it is right.</source>
        <translation>%1は%2としては普通でない金額です。正しいか確かめてください。</translation>
    </message>
    <message>
        <source>There is pay for a trial period, but no trial period.</source>
        <translation>試用期間中の給与がありますが、試用期間がありません。</translation>
    </message>
    <message>
        <source>The pay in the trial period is stated only where it differs.</source>
        <translation>試用期間中の給与は、異なる場合だけ入力します。</translation>
    </message>
    <message>
        <source>The break must be between no minutes and a day.</source>
        <translation>休憩時間は0分から1日の間で入力してください。</translation>
    </message>
    <message>
        <source>The break is not shorter than the working hours.</source>
        <translation>休憩時間が勤務時間以上になっています。</translation>
    </message>
    <message>
        <source>At least one way to reach the contact is needed: a telephone number or an e-mail address.</source>
        <translation>担当者の連絡先（電話番号またはメールアドレス）が少なくとも一つ必要です。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>メールアドレスの形になっていません。</translation>
    </message>
    <message>
        <source>This does not look like a telephone number.</source>
        <translation>電話番号の形になっていません。</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>「%1」が%2文字を超えています。</translation>
    </message>
    <message>
        <source>%1 contains control characters. Type it again.</source>
        <translation>%1に制御文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>%1 contains characters that other offices may not be able to read: %2</source>
        <translation>%1に、ほかの機関で読めないおそれのある文字があります：%2</translation>
    </message>
</context>
<context>
    <name>PostingFields</name>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n週間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostingHistory</name>
    <message>
        <source>An earlier version of this posting cannot be read: the store is damaged. Check it, or restore a backup.</source>
        <translation>データファイルが壊れているため、この募集情報の以前の版を読み取れません。点検するか、バックアップから復元してください。</translation>
    </message>
</context>
<context>
    <name>PostingIndex</name>
    <message>
        <source>The postings name more than 65,536 different places; correct their municipalities.</source>
        <translation>募集情報の市区町村が65,536種類を超えています。市区町村を直してください。</translation>
    </message>
</context>
<context>
    <name>PostingJson</name>
    <message>
        <source>&quot;%1&quot; is not an item of a posting.</source>
        <translation>「%1」は募集情報の項目ではありません。</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>「%1」の値を読み取れません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold several items, not a single value.</source>
        <translation>「%1」には一つの値ではなく、複数の項目が必要です。</translation>
    </message>
</context>
<context>
    <name>PostingRows</name>
    <message>
        <source>Posting %1 cannot be read: the store is damaged. Restore the newest backup.</source>
        <translation>データファイルが壊れているため、募集情報%1を読み取れません。最新のバックアップから復元してください。</translation>
    </message>
</context>
<context>
    <name>PostingSheet</name>
    <message>
        <source>The sheets could not be printed: the printer or file does not answer.</source>
        <translation>登録票を印刷できませんでした。プリンターまたはファイルが応答しません。</translation>
    </message>
    <message>
        <source>The sheets could not be printed whole: they ended after page %1.</source>
        <translation>登録票の印刷が%1ページで途切れました。</translation>
    </message>
</context>
<context>
    <name>PostingStatusText</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>募集中</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期間終了</translation>
    </message>
</context>
<context>
    <name>PostingStore</name>
    <message>
        <source>This posting is not in the store. Refresh the list.</source>
        <translation>この募集情報は登録されていません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>Posting %1 was changed by somebody else in the meantime. Open it again and repeat your change.</source>
        <translation>募集情報%1は、その間にほかの人が変更しました。開き直して、もう一度変更してください。</translation>
    </message>
    <message>
        <source>Posting %1 is still a draft.</source>
        <translation>募集情報%1はまだ下書きです。</translation>
    </message>
    <message>
        <source>Posting %1 is open already.</source>
        <translation>募集情報%1はすでに募集中です。</translation>
    </message>
    <message>
        <source>Posting %1 is closed already.</source>
        <translation>募集情報%1はすでに終了しています。</translation>
    </message>
    <message>
        <source>A new posting is either open or a draft.</source>
        <translation>新しい募集情報は「募集中」か「下書き」のどちらかです。</translation>
    </message>
    <message>
        <source>The urgency must be 0, 1 or 2, not %1.</source>
        <translation>緊急度は0、1、2のいずれかです（%1は使えません）。</translation>
    </message>
    <message>
        <source>Posting %1 was merged into %2. Work on that one.</source>
        <translation>募集情報%1は%2に統合されています。統合先で作業してください。</translation>
    </message>
    <message>
        <source>A posting cannot be merged with itself.</source>
        <translation>同じ募集情報どうしは統合できません。</translation>
    </message>
    <message>
        <source>Posting %1 is closed. Reopen it before another one is merged into it.</source>
        <translation>募集情報%1は終了しています。統合する前に再開してください。</translation>
    </message>
    <message>
        <source>Posting %1 is not merged into another one any more.</source>
        <translation>募集情報%1はもう統合されていません。</translation>
    </message>
    <message>
        <source>Posting %1 has been open. Only drafts that never were can be discarded.</source>
        <translation>募集情報%1は公開されたことがあります。破棄できるのは公開前の下書きだけです。</translation>
    </message>
    <message>
        <source>These postings could not be kept.</source>
        <translation>これらの募集情報を保存できませんでした。</translation>
    </message>
    <message>
        <source>Posting %1 was taken back with the message that brought it. Take that message in again first.</source>
        <translation>募集情報%1は、それを載せたメッセージの取り消しで除かれています。先にそのメッセージを再び取り込んでください。</translation>
    </message>
</context>
<context>
    <name>PostingTexts</name>
    <message>
        <source>not sent to this desk</source>
        <translation>この窓口には届いていません</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>第%1版：%2</translation>
    </message>
    <message>
        <source>Words in the texts that would tell what is hidden have been blacked out.</source>
        <translation>非公開の内容が分かる語は、自由記載欄の中でも伏せてあります。</translation>
    </message>
    <message>
        <source>%1 of %2 seats left</source>
        <translation>残り%1人（募集%2人）</translation>
    </message>
    <message>
        <source>a draft again</source>
        <translation>下書きに戻す</translation>
    </message>
    <message>
        <source>another one merged into it</source>
        <translation>ほかの募集情報を統合</translation>
    </message>
    <message>
        <source>merged into another one</source>
        <translation>ほかの募集情報に統合</translation>
    </message>
    <message>
        <source>merge taken back</source>
        <translation>統合を取り消し</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>%1に統合</translation>
    </message>
    <message>
        <source>Merged from %1</source>
        <translation>%1から統合</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Both versions say the same in every field.</source>
        <translation>2つの版はすべての項目が同じです。</translation>
    </message>
    <message>
        <source>as before a message that was reverted</source>
        <translation>取り消したメッセージの前の内容</translation>
    </message>
    <message>
        <source>taken back with the message that brought it</source>
        <translation>載せたメッセージの取り消しにより除外</translation>
    </message>
    <message>
        <source>brought again by a message</source>
        <translation>メッセージにより再び掲載</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>PublicList</name>
    <message>
        <source>This computer cannot write Shift_JIS; choose UTF-8 instead.</source>
        <translation>このパソコンではShift_JISで書き出せません。UTF-8を選んでください。</translation>
    </message>
    <message>
        <source>The list could not be written as Shift_JIS; choose UTF-8 instead.</source>
        <translation>一覧をShift_JISで書き出せませんでした。UTF-8を選んでください。</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2. Choose another folder or name.</source>
        <translation>一覧を%1に書き出せませんでした（%2）。別のフォルダーまたは名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>QrCodes</name>
    <message>
        <source>The code of the sheet could not be made: it is to hold %1 bytes.</source>
        <translation>登録票のQRコードを作れませんでした（%1バイト）。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>This row asks nothing; it waits to be mended.</source>
        <translation>この行に質問はありません。修正待ちです。</translation>
    </message>
    <message>
        <source>This question is about fields, not about which posting the row is.</source>
        <translation>これは項目についての質問で、どの募集情報かの質問ではありません。</translation>
    </message>
    <message>
        <source>This posting is not in the store. Refresh the list.</source>
        <translation>この募集情報は保存されていません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>Posting %1 was taken back with the message that brought it. Take that message in again first.</source>
        <translation>募集情報%1は、それを載せたメッセージの取り消しで除かれています。先にそのメッセージを再び取り込んでください。</translation>
    </message>
    <message>
        <source>Row %1 of the same message is posting %2 already. Two rows of one message are two postings.</source>
        <translation>同じメッセージの%1行目がすでに募集情報%2です。1つのメッセージの2行は別々の募集情報です。</translation>
    </message>
    <message>
        <source>A later message has spoken of posting %1 already. What this row says of it is out of date: put the row aside.</source>
        <translation>後のメッセージが募集情報%1について知らせています。この行の内容は古いので、取り下げてください。</translation>
    </message>
    <message>
        <source>This question is about which posting the row is, not about fields.</source>
        <translation>これはどの募集情報かの質問で、項目についての質問ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not asked.</source>
        <translation>「%1」は質問されていません。</translation>
    </message>
    <message>
        <source>Decide %1 too.</source>
        <translation>%1も決めてください。</translation>
    </message>
    <message>
        <source>This value does not fit %1.</source>
        <translation>この値は%1に使えません。</translation>
    </message>
    <message>
        <source>This row cannot be taken in yet: %1</source>
        <translation>この行はまだ取り込めません：%1</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>no wish</source>
        <translation>希望なし</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (checked)</source>
        <translation>%1（確認済み）</translation>
    </message>
    <message>
        <source>%1 (not checked)</source>
        <translation>%1（未確認）</translation>
    </message>
    <message>
        <source>%1 (next day)</source>
        <translation>%1（翌日）</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>祝日</translation>
    </message>
    <message numerus="yes">
        <source>%n other day(s)</source>
        <translation>
            <numerusform>ほか%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>off: %1</source>
        <translation>休み：%1</translation>
    </message>
    <message>
        <source>within %1 km of home</source>
        <translation>自宅から%1 km以内</translation>
    </message>
    <message>
        <source>about %1, by %2 h %3 min a day</source>
        <translation>約%1（1日%2時間%3分で換算）</translation>
    </message>
    <message>
        <source>, %1 days a month</source>
        <translation>、月%1日</translation>
    </message>
    <message>
        <source>, break not stated</source>
        <translation>、休憩時間の記載なし</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>infectious disease: yes</source>
        <translation>感染症の経験：あり</translation>
    </message>
    <message>
        <source>infectious disease: no</source>
        <translation>感染症の経験：なし</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>experience of infectious disease welcome</source>
        <translation>感染症の経験者歓迎</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) or more</source>
        <translation>
            <numerusform>%n年以上</numerusform>
        </translation>
    </message>
    <message>
        <source>experience welcome</source>
        <translation>経験者歓迎</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Not checked against the original: no referral before that.</source>
        <translation>原本が未確認です。確認するまで紹介できません。</translation>
    </message>
    <message>
        <source>Work of an assistant nurse, ranked lower.</source>
        <translation>准看護師の業務のため、順位を下げています。</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>希望しない：%1</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>業務内容</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>The distance cannot be told: home or workplace is not known.</source>
        <translation>自宅または就業場所が不明のため、距離が分かりません。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>可</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Night duty</source>
        <translation>夜勤</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>See the days off in the posting.</source>
        <translation>募集情報の休日欄を確認してください。</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>給与</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>宿舎</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>up to %1 km</source>
        <translation>%1 kmまで</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Shared days</source>
        <translation>重なる日数</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>most urgent</source>
        <translation>最優先</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Scope of work</source>
        <translation>業務の範囲</translation>
    </message>
    <message>
        <source>The licence&apos;s treatments end at the hospital door: ask the institution what work is meant.</source>
        <translation>この資格で行える処置は病院に引き渡すまでです。業務の内容を医療機関に確かめてください。</translation>
    </message>
</context>
<context>
    <name>Reconciler</name>
    <message>
        <source>Row %1 has this number too and says otherwise in: %2. Decide which is right.</source>
        <translation>%1行目も同じ番号ですが、内容が異なります（%2）。どちらが正しいか決めてください。</translation>
    </message>
    <message>
        <source>Row %1 says exactly the same, and neither has a number. If they are two postings, take this one in too; else dismiss it.</source>
        <translation>%1行目と内容がまったく同じで、どちらにも番号がありません。別の募集情報ならこの行も取り込み、同じものなら取り消してください。</translation>
    </message>
    <message>
        <source>Several postings have this number. Decide which one it is.</source>
        <translation>この番号の募集情報が複数あります。どれに当たるか決めてください。</translation>
    </message>
    <message>
        <source>Here it was changed to “%1”; the sender now says “%2”. Decide which is right.</source>
        <translation>窓口で「%1」に変更されましたが、送信元は「%2」としています。どちらが正しいか決めてください。</translation>
    </message>
    <message>
        <source>This sheet is newer than what stands here, but the posting was merged or is changed by another row of this message. Decide which is right.</source>
        <translation>この登録票は手元の内容より新しいものですが、募集情報が統合されているか、同じメールの別の行でも変更されます。どちらが正しいか決めてください。</translation>
    </message>
    <message>
        <source>This sheet is printed as version %1 of %2, which said otherwise here in: %3. Decide which is right.</source>
        <translation>この登録票は%2の第%1版として印刷されていますが、手元の同じ版とは%3が異なります。どちらが正しいか決めてください。</translation>
    </message>
    <message>
        <source>The posting of this sheet, %1, has been merged into %2 here; what stands there stays.</source>
        <translation>この登録票の募集情報%1は%2に統合済みです。統合先の内容はそのままです。</translation>
    </message>
    <message>
        <source>This sheet is version %1 of %2, which has been changed here since (version %3); what stands here stays.</source>
        <translation>この登録票は%2の第%1版で、その後に変更されています（第%3版）。手元の内容はそのままです。</translation>
    </message>
    <message>
        <source>This number is known for another institution (%1, posting %2) from another sender. Decide whether it is the same posting; if not, it becomes a new one.</source>
        <translation>この番号は、別の送信元の別の医療機関（%1、募集情報%2）で使われています。同じ募集情報かどうか決めてください。違う場合は新しい募集情報になります。</translation>
    </message>
    <message>
        <source>This could be any of: %1, or a new posting. Decide which one it is.</source>
        <translation>次のいずれか、または新しい募集情報です：%1。どれか決めてください。</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>窓口で</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>電話で</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>メールで</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Not hired</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
</context>
<context>
    <name>ReferralCards</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralLetter</name>
    <message>
        <source>The letter of referral</source>
        <translation>紹介状</translation>
    </message>
</context>
<context>
    <name>ReferralRules</name>
    <message>
        <source>%1 has not consented to the desk&apos;s use of the data; have the consent signed.</source>
        <translation>%1は、窓口でのデータ利用に同意していません。同意書に署名をもらってください。</translation>
    </message>
    <message>
        <source>%1 has not consented to institutions being told; have the consent signed.</source>
        <translation>%1は、医療機関への情報提供に同意していません。同意書に署名をもらってください。</translation>
    </message>
    <message>
        <source>%1 has no licence that covers %2.</source>
        <translation>%1には、%2に使える免許がありません。</translation>
    </message>
    <message>
        <source>The licence of %1 for %2 was not checked against the original.</source>
        <translation>%1の%2の免許は、原本を確認していません。</translation>
    </message>
    <message>
        <source>%1 is not open: %2.</source>
        <translation>%1は募集中ではありません：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is full: %n hired.</source>
        <translation>
            <numerusform>%1は定員に達しています：採用%n人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has ended: %2. Take that back first.</source>
        <translation>%1は終了しています：%2。先にそれを取り消してください。</translation>
    </message>
    <message>
        <source>%1 stands at “%2” already; a step goes forward.</source>
        <translation>%1はすでに「%2」です。段階は先に進むだけです。</translation>
    </message>
    <message>
        <source>The step has no day.</source>
        <translation>日付がありません。</translation>
    </message>
    <message>
        <source>The step lies before the referral of %1.</source>
        <translation>%1の紹介より前の日付です。</translation>
    </message>
    <message>
        <source>“%1” lies in the future; only interviews and hires can.</source>
        <translation>「%1」が未来の日付です。先の日付にできるのは面接と採用だけです。</translation>
    </message>
    <message>
        <source>Conditions are agreed on with a hire.</source>
        <translation>条件の合意は採用のときに記録します。</translation>
    </message>
    <message>
        <source>Conditions are spoken about at an interview, or agreed on with a hire.</source>
        <translation>条件を記録できるのは面接か採用のときです。</translation>
    </message>
</context>
<context>
    <name>ReferralStore</name>
    <message>
        <source>Referral %1 cannot be read: the store is damaged. Restore the newest backup.</source>
        <translation>紹介%1を読めません。データが壊れています。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” is no condition of a posting.</source>
        <translation>「%1」は募集の条件ではありません。</translation>
    </message>
    <message>
        <source>%1 has only begun; what was told cannot be taken back. Withdraw it instead.</source>
        <translation>%1はまだ始まったばかりです。伝えたことは取り消せません。代わりに取り下げてください。</translation>
    </message>
    <message>
        <source>This referral is not in the store. Refresh the list.</source>
        <translation>この紹介はデータにありません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>This applicant is not in the store. Refresh the list.</source>
        <translation>この求職者はデータにありません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>This posting is not in the store. Refresh the list.</source>
        <translation>この募集情報は保存されていません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>%1 does not wait for the institution: %2.</source>
        <translation>%1は医療機関の回答待ちではありません：%2。</translation>
    </message>
    <message>
        <source>The last seat of %1 is promised to another.</source>
        <translation>%1の最後の空きは、ほかの人に割り当てられています。</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>This reply was sent already.</source>
        <translation>この返信はすでに送信されています。</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>This is no date of the calendar.</source>
        <translation>暦にない日付です。</translation>
    </message>
    <message>
        <source>This is none of: %1.</source>
        <translation>次のいずれでもありません：%1</translation>
    </message>
    <message>
        <source>It is not clear whether this box is ticked.</source>
        <translation>チェックの有無が分かりません。</translation>
    </message>
    <message>
        <source>There is no prefecture of this name.</source>
        <translation>この名前の都道府県はありません。</translation>
    </message>
    <message>
        <source>A postal code has seven digits.</source>
        <translation>郵便番号は7桁です。</translation>
    </message>
    <message>
        <source>It is not clear whether masking is requested.</source>
        <translation>マスキング希望の有無が分かりません。</translation>
    </message>
    <message>
        <source>This is not one whole number of people.</source>
        <translation>人数を一つの整数として読み取れません。</translation>
    </message>
    <message>
        <source>This is not one whole amount of yen.</source>
        <translation>金額を一つの整数（円）として読み取れません。</translation>
    </message>
    <message>
        <source>It is not said whether the premises are smoke-free; taken as not stated.</source>
        <translation>敷地内禁煙かどうか分からないため、「記載なし」としました。</translation>
    </message>
    <message>
        <source>“%1” is none of the duties of the form; if it is another one, it belongs to %2 with its detail.</source>
        <translation>「%1」は登録票の業務内容にありません。ほかの業務なら、「%2」としてその内容を記載してください。</translation>
    </message>
    <message>
        <source>“%1” is kept as another insurance.</source>
        <translation>「%1」は、その他の保険としました。</translation>
    </message>
    <message>
        <source>“%1” is kept as another body.</source>
        <translation>「%1」は、その他の登録先としました。</translation>
    </message>
    <message>
        <source>This column stands twice in the list and says something else each time.</source>
        <translation>一覧に同じ列が二つあり、内容が異なります。</translation>
    </message>
    <message>
        <source>There is a trial period, but it has no weeks.</source>
        <translation>試用期間が「有」ですが、0週になっています。</translation>
    </message>
    <message>
        <source>There is a trial period, but not how many weeks.</source>
        <translation>試用期間が「有」ですが、週数がありません。</translation>
    </message>
    <message>
        <source>There is no trial period, but it has weeks.</source>
        <translation>試用期間が「無」ですが、週数があります。</translation>
    </message>
    <message>
        <source>The address lies in %1.</source>
        <translation>この住所は%1にあります。</translation>
    </message>
    <message>
        <source>This is no municipality; a street must not stand here, because it would be shown to all.</source>
        <translation>市区町村ではありません。この欄は公開されるため、町名・番地は書けません。</translation>
    </message>
    <message>
        <source>The row has more cells than the list has headings; perhaps a separator stands inside a value.</source>
        <translation>見出しよりセルの数が多い行です。値の中に区切り文字が入っているかもしれません。</translation>
    </message>
    <message>
        <source>The row ends early: it has fewer cells than the list has headings.</source>
        <translation>見出しよりセルの数が少なく、途中で終わっている行です。</translation>
    </message>
    <message>
        <source>This does not say from when until when.</source>
        <translation>いつからいつまでか読み取れません。</translation>
    </message>
    <message>
        <source>It is not clear whether there is a trial period; it is counted in whole weeks.</source>
        <translation>試用期間の有無が分かりません。期間は週単位で記載します。</translation>
    </message>
    <message>
        <source>The trial period is counted in whole weeks.</source>
        <translation>試用期間は週単位で記載します。</translation>
    </message>
    <message>
        <source>It is not clear whether there is a trial period.</source>
        <translation>試用期間の有無が分かりません。</translation>
    </message>
    <message>
        <source>Two columns say different lengths of the trial period.</source>
        <translation>二つの列で試用期間の長さが異なります。</translation>
    </message>
    <message>
        <source>Two columns say different pay.</source>
        <translation>二つの列で給与が異なります。</translation>
    </message>
    <message>
        <source>This is neither %1 nor one whole amount of yen.</source>
        <translation>「%1」でも、一つの整数の金額（円）でもありません。</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>時刻として読み取れません。</translation>
    </message>
    <message>
        <source>Two columns say different working hours.</source>
        <translation>二つの列で勤務時間が異なります。</translation>
    </message>
    <message>
        <source>This does not say from what time until what time.</source>
        <translation>何時から何時までか読み取れません。</translation>
    </message>
    <message>
        <source>This is not one number of minutes.</source>
        <translation>何分か読み取れません。</translation>
    </message>
    <message>
        <source>It is not said whether there is overtime; what stands here is kept as its detail.</source>
        <translation>時間外労働の有無が書かれていないため、この内容を詳細としました。</translation>
    </message>
    <message>
        <source>It is not clear whether there is overtime.</source>
        <translation>時間外労働の有無が分かりません。</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>The sample message %1 is missing from this program. Install it again.</source>
        <translation>見本メール%1がプログラムにありません。インストールし直してください。</translation>
    </message>
</context>
<context>
    <name>ScanReader</name>
    <message>
        <source>%1 has no pages. Scan the sheets again.</source>
        <translation>%1にページがありません。スキャンし直してください。</translation>
    </message>
    <message>
        <source>%1 has %2 pages, more than are read at once. Split it into files of up to %3 pages.</source>
        <translation>%1は%2ページあり、一度に読める数を超えています。%3ページ以内のファイルに分けてください。</translation>
    </message>
    <message>
        <source>%1 is empty. Scan the sheets again.</source>
        <translation>%1は空です。スキャンし直してください。</translation>
    </message>
    <message>
        <source>%1 is too large to be read. Split it into several files.</source>
        <translation>%1は大きすぎて読み取れません。複数のファイルに分けてください。</translation>
    </message>
</context>
<context>
    <name>ScannedMessage</name>
    <message>
        <source>%1: page %2 has no code that could be read. Type it in, unless it only goes on with the sheet before it.</source>
        <translation>%1：%2ページ目に読み取れるQRコードがありません。前の登録票の続きでなければ、入力してください。</translation>
    </message>
</context>
<context>
    <name>SeatReplacements</name>
    <message>
        <source>The hire of %1 was taken back: its seat is free already.</source>
        <translation>%1の採用は取り消されています。空きはすでに戻っています。</translation>
    </message>
    <message>
        <source>Nobody has left: enter for %1 that the work ended, and why.</source>
        <translation>離職が記録されていません。先に%1の離職と理由を記録してください。</translation>
    </message>
    <message>
        <source>%1 was merged into %2: look there whether a seat is to be offered.</source>
        <translation>%1は%2に統合されています。再募集するかどうかは統合先で確かめてください。</translation>
    </message>
    <message>
        <source>%1 is a draft: open it first.</source>
        <translation>%1は下書きです。先に公開してください。</translation>
    </message>
    <message>
        <source>The period of %1 ended on %2: ask the institution for a new posting.</source>
        <translation>%1の雇用期間は%2に終わっています。医療機関に新しい募集を依頼してください。</translation>
    </message>
    <message>
        <source>It was closed as withdrawn, not as filled: ask the institution first.</source>
        <translation>充足ではなく取りやめで終了しています。先に医療機関に確かめてください。</translation>
    </message>
    <message>
        <source>It comes from the lists of %1: the institution has to offer it in its own console too, or the next list may say otherwise.</source>
        <translation>%1の一覧から取り込んだ募集です。医療機関の管理画面でも再募集しないと、次の一覧の内容と食い違うことがあります。</translation>
    </message>
    <message>
        <source>It is masked, and stays so.</source>
        <translation>マスキングはそのままです。</translation>
    </message>
    <message>
        <source>The seat that %1 left is offered again since %2 already.</source>
        <translation>%1の空きは%2から再募集中です。</translation>
    </message>
    <message>
        <source>Its headcount becomes %1 (it was %2), so that one seat is offered.</source>
        <translation>1人分を募集するため、募集人数を%1人にします（変更前は%2人）。</translation>
    </message>
    <message>
        <source>The seat of %1 is not offered again.</source>
        <translation>%1の空きは再募集していません。</translation>
    </message>
    <message>
        <source>The hire of %1 was taken back: its seat stays free.</source>
        <translation>%1の採用は取り消されています。空きはそのままです。</translation>
    </message>
    <message>
        <source>Somebody was hired by %1 since: no seat is left to take back.</source>
        <translation>その後%1で採用がありました。取り消せる空きがありません。</translation>
    </message>
    <message>
        <source>The posting of %1 is not in the store any more.</source>
        <translation>%1の募集情報が保存されていません。</translation>
    </message>
    <message>
        <source>There is no such hire. Refresh the list.</source>
        <translation>この採用は保存されていません。一覧を更新してください。</translation>
    </message>
</context>
<context>
    <name>SenderRules</name>
    <message>
        <source>“%1” is neither a mail address (name@example.jp) nor a domain (@example.jp).</source>
        <translation>「%1」はメールアドレス（name@example.jp）でもドメイン（@example.jp）でもありません。</translation>
    </message>
    <message>
        <source>Files without a sender are opened by hand: there is nobody to trust or not.</source>
        <translation>送信元のないファイルは手で開くもので、信頼するかどうかの対象ではありません。</translation>
    </message>
    <message>
        <source>A heading is missing: say which column is meant.</source>
        <translation>見出しがありません。どの列か指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no item of the form, so the column “%2” cannot be read as it.</source>
        <translation>「%1」は様式の項目ではないため、列「%2」をその項目として読めません。</translation>
    </message>
    <message>
        <source>There is no rule for %1.</source>
        <translation>%1の設定はありません。</translation>
    </message>
</context>
<context>
    <name>SendersPage</name>
    <message>
        <source>once a list was taken in</source>
        <translation>一覧を一度取り込んでから</translation>
    </message>
    <message>
        <source>✔ always</source>
        <translation>✔ 常に</translation>
    </message>
    <message>
        <source>？ each time asked</source>
        <translation>？毎回たずねる</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>マスキング済</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全項目</translation>
    </message>
    <message>
        <source>news only</source>
        <translation>新着・変更分</translation>
    </message>
    <message>
        <source>whole list</source>
        <translation>全件一覧</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>通常どおり</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>Page %1 of %2 holds an older sheet (version %3) of posting %4, of which version %5 is among these sheets; only that one counts.</source>
        <translation>%2の%1ページ目は募集情報%4の古い登録票（第%3版）です。同じスキャンに第%5版があるため、そちらを使います。</translation>
    </message>
    <message>
        <source>Page %1 of %2 holds a sheet of posting %3 that says what another one says, and counts once.</source>
        <translation>%2の%1ページ目は募集情報%3の同じ内容の登録票です。1件として扱います。</translation>
    </message>
</context>
<context>
    <name>SheetCodes</name>
    <message>
        <source>The texts of posting %1 are too long for the codes of its sheet. Shorten its remarks.</source>
        <translation>募集情報%1の文章が長すぎて、登録票のQRコードに入りません。補足内容を短くしてください。</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>There is a code that is not of a posting sheet; it was left out.</source>
        <translation>募集情報登録票のものではないコードがあり、除きました。</translation>
    </message>
    <message>
        <source>There is the code of a sheet printed by a newer version of this program. Bring the program up to date, or type the sheet in.</source>
        <translation>新しい版のプログラムで印刷された登録票のコードがあります。プログラムを更新するか、紙面を見て入力してください。</translation>
    </message>
    <message>
        <source>A sheet has %1 codes, of which these were not found: %2. Scan all its pages together, or type it in.</source>
        <translation>登録票に%1個あるコードのうち、次が見つかりません：%2。全ページをまとめてスキャンするか、紙面を見て入力してください。</translation>
    </message>
    <message>
        <source>There is the code of a sheet that is damaged. Scan the sheet again, or type it in.</source>
        <translation>登録票のコードが壊れています。スキャンし直すか、紙面を見て入力してください。</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>to look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>rows held</source>
        <translation>保留行あり</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>一覧なし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>just came</source>
        <translation>届いたばかり</translation>
    </message>
    <message>
        <source>unknown sender</source>
        <translation>未知の送信元</translation>
    </message>
    <message>
        <source>sender asked about</source>
        <translation>確認の必要な送信元</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>It has just come and is looked at with the next fetching.</source>
        <translation>届いたばかりです。次の受信のときに確認されます。</translation>
    </message>
    <message>
        <source>What %1 sends is taken in only when somebody says so, each time.</source>
        <translation>%1からのものは、そのつど指示があったときだけ取り込みます。</translation>
    </message>
    <message>
        <source>It holds no list of postings and was left alone.</source>
        <translation>募集情報の一覧がないため、そのままにしました。</translation>
    </message>
    <message>
        <source>It was taken in.</source>
        <translation>取り込みました。</translation>
    </message>
    <message>
        <source>Somebody put it aside. It can still be taken in.</source>
        <translation>対象外にされています。あとから取り込むこともできます。</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>一部読取不可</translation>
    </message>
    <message>
        <source>Nobody has decided about %1 yet. Look whether it is a sender of postings, then take it in or ignore it.</source>
        <translation>%1を信頼するかどうか、まだ決めていません。募集情報の送信元かどうか確かめ、取り込むか対象外にしてください。</translation>
    </message>
    <message>
        <source>Nothing of it could be read. Look at the message, and ask the sender for another form.</source>
        <translation>何も読み取れませんでした。メッセージを確かめ、別の形式で送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>It held no list of postings. Its content was disposed of.</source>
        <translation>募集情報の一覧はありませんでした。内容は廃棄済みです。</translation>
    </message>
    <message>
        <source>Somebody put it aside. Its content is not here.</source>
        <translation>対象外にされています。内容は残っていません。</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>“%1” is no date. Write the desk&apos;s day as 2020-06-01.</source>
        <translation>「%1」は日付として読み取れません。窓口の日付は2020-06-01のように指定してください。</translation>
    </message>
    <message>
        <source>The desk program: postings, feed and walk-in applicants of one desk.</source>
        <translation>受付窓口のプログラム：募集情報、受信、来所した求職者を扱います。</translation>
    </message>
    <message>
        <source>The desk&apos;s store (default: KAKEHASHI_STORE, else the user&apos;s).</source>
        <translation>受付窓口のデータファイル（省略時：KAKEHASHI_STORE、なければ利用者のもの）。</translation>
    </message>
    <message>
        <source>The desk&apos;s day, to look at another one.</source>
        <translation>別の日として見るときの、窓口の「今日」の日付。</translation>
    </message>
    <message>
        <source>Japanese or English.</source>
        <translation>日本語または英語。</translation>
    </message>
    <message>
        <source>Messages and lists to look at.</source>
        <translation>確認するメール・一覧。</translation>
    </message>
    <message>
        <source>The language is ja or en, not “%1”.</source>
        <translation>言語はjaまたはenで指定してください（「%1」は使えません）。</translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>The folder %1 could not be made. Check that you may write there, or choose another place.</source>
        <translation>フォルダー%1を作れませんでした。書き込みの権限を確かめるか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is already something at %1. Choose another place; it will not be overwritten.</source>
        <translation>%1にはすでにファイルがあります。上書きしませんので、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>No file can be made in the folder %1. Check that it exists and that you may write there, or choose another place.</source>
        <translation>フォルダー%1にファイルを作れません。フォルダーの有無と書き込みの権限を確かめるか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is no store at %1. Check the path, or set up a new desk.</source>
        <translation>%1にデータファイルがありません。場所を確かめるか、新しい窓口を設定してください。</translation>
    </message>
    <message>
        <source>%1 is not a file. Name the store&apos;s file in it, usually desk.sqlite.</source>
        <translation>%1はファイルではありません。その中のデータファイル（通常はdesk.sqlite）を指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask whoever looks after this computer for the right to read and write it.</source>
        <translation>%1を読み取れません。読み書きの権限をパソコンの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 is not a store of this program. Choose the store&apos;s file; nothing was changed.</source>
        <translation>%1はこのプログラムのデータファイルではありません。データファイルを選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The store %1 is damaged: it has been cut short. Restore the newest backup.</source>
        <translation>データファイル%1は途中で切れて壊れています。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose this program&apos;s store; nothing was changed.</source>
        <translation>%1はほかのプログラムのデータベースです。このプログラムのデータファイルを選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The store %1 is write-protected. Remove the protection, or copy it to a folder of your own.</source>
        <translation>データファイル%1は書き込み禁止になっています。解除するか、ご自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>The folder of the store %1 is write-protected. Remove the protection, or copy the store to a folder of your own.</source>
        <translation>データファイル%1のフォルダーは書き込み禁止になっています。解除するか、データファイルをご自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>%1 could not be made. Check that you may write there, or choose another place.</source>
        <translation>%1を作れませんでした。書き込みの権限を確かめるか、別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>TablePaper</name>
    <message>
        <source>The list could not be printed: the printer or file does not answer.</source>
        <translation>一覧を印刷できませんでした。プリンターまたはファイルが応答しません。</translation>
    </message>
    <message>
        <source>The list could not be printed whole: it ended after page %1.</source>
        <translation>一覧の印刷が%1ページで途切れました。</translation>
    </message>
</context>
<context>
    <name>Tenure</name>
    <message>
        <source>By telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>メールで</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>By a visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Permanent hire</source>
        <translation>無期雇用</translation>
    </message>
    <message>
        <source>Started work</source>
        <translation>就業開始</translation>
    </message>
    <message>
        <source>Asked after one month</source>
        <translation>1か月後の確認</translation>
    </message>
    <message>
        <source>Asked after six months</source>
        <translation>6か月後の確認</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離職</translation>
    </message>
    <message>
        <source>The hire of %1 was taken back.</source>
        <translation>%1の採用は取り消されています。</translation>
    </message>
    <message>
        <source>“%1” is entered for %2 already (%3); take that back first.</source>
        <translation>%2の「%1」は記録済みです（%3）。先に取り消してください。</translation>
    </message>
    <message>
        <source>The entry has no day.</source>
        <translation>日付がありません。</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1は未来の日付です。</translation>
    </message>
    <message>
        <source>“%1” can be entered for %2 from %3 on, not on %4.</source>
        <translation>%2の「%1」を記録できるのは%3からです（%4は指定できません）。</translation>
    </message>
    <message>
        <source>Say how it was asked: by telephone, e-mail, letter or a visit.</source>
        <translation>確認の方法（電話・メール・書面・訪問）を選んでください。</translation>
    </message>
    <message>
        <source>Say why the work ended.</source>
        <translation>離職の理由を書いてください。</translation>
    </message>
</context>
<context>
    <name>TenureStore</name>
    <message>
        <source>“%1” is not entered for %2.</source>
        <translation>%2の「%1」は記録されていません。</translation>
    </message>
    <message>
        <source>There is no such hire. Refresh the list.</source>
        <translation>この採用は保存されていません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>The seat of %1 is offered again; take that back first.</source>
        <translation>%1の空きは再募集中です。先に再募集を取り消してください。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The practical was not taken in person; it is meant to be practised.</source>
        <translation>実技実習が対面ではありません。実際に練習するものです。</translation>
    </message>
    <message>
        <source>%1 minutes in all; about %2 are desirable.</source>
        <translation>合計%1分です。%2分程度が望ましいとされています。</translation>
    </message>
    <message>
        <source>Infection control (lecture)</source>
        <translation>感染管理（講義）</translation>
    </message>
    <message>
        <source>Infection control (practical)</source>
        <translation>感染管理（実技実習）</translation>
    </message>
    <message>
        <source>Patient safety (lecture)</source>
        <translation>医療安全（講義）</translation>
    </message>
    <message>
        <source>Other training</source>
        <translation>その他の研修</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>受講中</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Regional medical care fund</source>
        <translation>地域医療介護総合確保基金</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>採用した医療機関</translation>
    </message>
    <message>
        <source>The prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>An association</source>
        <translation>関係団体</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>メールで</translation>
    </message>
    <message>
        <source>In the employer&apos;s console</source>
        <translation>医療機関の管理画面</translation>
    </message>
    <message>
        <source>Ended: has left</source>
        <translation>離職により終了</translation>
    </message>
</context>
<context>
    <name>TrainingCertificate</name>
    <message>
        <source>The hire of %1 was taken back; there is nothing to certify.</source>
        <translation>%1の採用は取り消されています。証明するものはありません。</translation>
    </message>
    <message>
        <source>The training of %1 is not complete, so no certificate is made. Still missing: %2.</source>
        <translation>%1の研修は修了していないため、修了証は作れません。未受講：%2。</translation>
    </message>
    <message>
        <source>The certificate of training</source>
        <translation>研修修了証</translation>
    </message>
</context>
<context>
    <name>TrainingMail</name>
    <message>
        <source>Nobody was hired by %1.</source>
        <translation>%1で採用された人はいません。</translation>
    </message>
    <message>
        <source>The applicant or the posting of %1 is not in the store any more.</source>
        <translation>%1の求職者か募集情報が保存されていません。</translation>
    </message>
    <message>
        <source>The hire of %1 was taken back: there is nothing to remind of.</source>
        <translation>%1の採用は取り消されています。お願いするものはありません。</translation>
    </message>
    <message>
        <source>The training of %1 was reported on %2 already.</source>
        <translation>%1の研修は%2に報告済みです。</translation>
    </message>
    <message>
        <source>The training of %1 is complete: report it.</source>
        <translation>%1の研修は修了しています。報告してください。</translation>
    </message>
    <message>
        <source>The training of %1 was not reported yet.</source>
        <translation>%1の研修はまだ報告されていません。</translation>
    </message>
    <message>
        <source>The report on %1 was acknowledged on %2 already.</source>
        <translation>%1の報告は%2に確認済みです。</translation>
    </message>
    <message>
        <source>This is no mail about training.</source>
        <translation>研修についてのメールではありません。</translation>
    </message>
    <message>
        <source>%1 names no e-mail address of the employer: enter it with the posting, or send the letter on paper.</source>
        <translation>%1には、採用した医療機関のメールアドレスがありません。募集情報に入力するか、書面で送ってください。</translation>
    </message>
    <message>
        <source>“%1”, the employer&apos;s e-mail address in %2, is none that can be written to.</source>
        <translation>「%1」（%2にある採用した医療機関のメールアドレス）には送信できません。</translation>
    </message>
    <message>
        <source>“%1” gives away %2 of %3.</source>
        <translation>「%1」から%3の%2が分かります。</translation>
    </message>
    <message>
        <source>“%1” is another applicant (%2).</source>
        <translation>「%1」は別の求職者（%2）です。</translation>
    </message>
    <message>
        <source>%1 left on %2: there is no training to remind of.</source>
        <translation>%1は%2に離職しており、研修のお願いは不要です。</translation>
    </message>
</context>
<context>
    <name>TrainingMaterial</name>
    <message>
        <source>This program&apos;s list of training materials is missing. Install the program again.</source>
        <translation>研修教材の一覧が見つかりません。プログラムを入れ直してください。</translation>
    </message>
    <message>
        <source>This program&apos;s list of training materials is damaged. Install the program again.</source>
        <translation>研修教材の一覧が壊れています。プログラムを入れ直してください。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1～%2分</translation>
    </message>
    <message numerus="yes">
        <source>%1 each, %n part(s)</source>
        <translation>
            <numerusform>各%1、全%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>The material has no title.</source>
        <translation>教材の題名がありません。</translation>
    </message>
    <message>
        <source>Pages and minutes are whole numbers from 1 on.</source>
        <translation>ページ数と分数は1以上の整数です。</translation>
    </message>
    <message>
        <source>The material&apos;s minutes go from the least to the most.</source>
        <translation>教材の時間は短いほうから長いほうの順に指定してください。</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%n day(s) since the first working day</source>
        <translation>
            <numerusform>就業開始から%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>教材</translation>
    </message>
    <message>
        <source>Not reported yet.</source>
        <translation>未報告です。</translation>
    </message>
    <message>
        <source>Reported on %1, %2.</source>
        <translation>%1報告（%2）。</translation>
    </message>
    <message>
        <source>Acknowledged on %1.</source>
        <translation>%1確認済み。</translation>
    </message>
    <message>
        <source>Not acknowledged yet.</source>
        <translation>確認待ちです。</translation>
    </message>
    <message>
        <source>After the hire</source>
        <translation>採用後の処理</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>未了：%1</translation>
    </message>
    <message>
        <source>Paid by: %1</source>
        <translation>費用負担：%1</translation>
    </message>
    <message>
        <source>Taken out: %1 (%2)</source>
        <translation>計画から除外：%1（%2）</translation>
    </message>
    <message>
        <source>%1: sent by mail on %2</source>
        <translation>%1：%2にメールで送信</translation>
    </message>
    <message>
        <source>%1: a draft, not sent</source>
        <translation>%1：下書き（未送信）</translation>
    </message>
    <message>
        <source>%1: not sent: %2</source>
        <translation>%1：送信できませんでした：%2</translation>
    </message>
    <message>
        <source>The seat is offered again since %1.</source>
        <translation>空きは%1から再募集しています。</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>離職：%1</translation>
    </message>
</context>
<context>
    <name>TrainingPaper</name>
    <message>
        <source>Nobody was hired by %1.</source>
        <translation>%1で採用された人はいません。</translation>
    </message>
</context>
<context>
    <name>TrainingPlan</name>
    <message>
        <source>The disease, standard precautions, isolation, care of rooms and surfaces</source>
        <translation>疾患の知識、標準予防策、隔離、環境整備</translation>
    </message>
    <message>
        <source>Choosing, donning and doffing protective equipment</source>
        <translation>個人防護具の選択と着脱</translation>
    </message>
    <message>
        <source>Wrong medication, falls, mistaken identity, reporting incidents</source>
        <translation>誤薬、転倒・転落、患者誤認、事例の報告</translation>
    </message>
    <message>
        <source>Telling apart and receiving patients with fever</source>
        <translation>発熱患者の見分けと受け入れ</translation>
    </message>
    <message>
        <source>Taking specimens safely, zones of the contact clinic</source>
        <translation>安全な検体採取、外来の区域分け</translation>
    </message>
    <message>
        <source>Tracing contacts, advice by telephone</source>
        <translation>接触者の調査、電話での助言</translation>
    </message>
    <message>
        <source>Watching mild cases, what to do when one gets worse</source>
        <translation>軽症者の観察、急変時の対応</translation>
    </message>
    <message>
        <source>Everybody hired takes it.</source>
        <translation>採用者全員に必須です。</translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation>業務内容：%1</translation>
    </message>
    <message>
        <source>Basic skills of the occupation, practised (drawing blood, turning patients, …)</source>
        <translation>職種の基本手技の練習（採血、体位変換など）</translation>
    </message>
    <message numerus="yes">
        <source>Away from practice for %n month(s)</source>
        <translation>
            <numerusform>ブランク %nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>Work beside an experienced colleague at first</source>
        <translation>はじめは経験者と一緒に勤務</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of experience</source>
        <translation>
            <numerusform>経験 %n年</numerusform>
        </translation>
    </message>
    <message>
        <source>Protective equipment again, until it is done without help</source>
        <translation>個人防護具の着脱を、ひとりでできるまで繰り返す</translation>
    </message>
    <message>
        <source>No experience with infectious diseases</source>
        <translation>感染症対応の経験なし</translation>
    </message>
    <message>
        <source>What is special to the occupation</source>
        <translation>職種ごとの内容</translation>
    </message>
    <message>
        <source>Material for %1</source>
        <translation>%1向けの教材</translation>
    </message>
</context>
<context>
    <name>TrainingReport</name>
    <message>
        <source>The training of %1 is not complete; nothing can be reported yet.</source>
        <translation>%1の研修は修了していません。まだ報告できません。</translation>
    </message>
    <message>
        <source>The letter about training</source>
        <translation>研修の報告書</translation>
    </message>
</context>
<context>
    <name>TrainingRules</name>
    <message>
        <source>The class teaches nothing: name a module and its minutes.</source>
        <translation>研修の項目と時間を指定してください。</translation>
    </message>
    <message>
        <source>“%1” takes 1 to %2 minutes, not %3.</source>
        <translation>「%1」は1～%2分で入力してください（%3分は入力できません）。</translation>
    </message>
    <message>
        <source>The class takes %1 minutes; a day has %2.</source>
        <translation>合計%1分です。1日は%2分です。</translation>
    </message>
    <message>
        <source>%1 is in another class then, from %2 on.</source>
        <translation>%1は同じ時間に別の研修（%2から）があります。</translation>
    </message>
    <message>
        <source>%1 would take %2 minutes of training on %3; a day has %4.</source>
        <translation>%1の%3の研修が合計%2分になります。1日は%4分です。</translation>
    </message>
    <message>
        <source>The hire of %1 was taken back: there is no training to enter.</source>
        <translation>%1の採用は取り消されています。研修は記録できません。</translation>
    </message>
    <message>
        <source>The class of %1 lies before the hire of %2, which begins on %3.</source>
        <translation>%1の研修は%2の採用（%3から）より前です。</translation>
    </message>
    <message>
        <source>The class of %1 lies in the future: plan it now, and mark who was present once it has been held.</source>
        <translation>%1は未来の日付です。いまは計画として入力し、実施後に出席を記録してください。</translation>
    </message>
    <message>
        <source>The class has no day.</source>
        <translation>研修の日付がありません。</translation>
    </message>
    <message>
        <source>A practical is practised by somebody: name who is present.</source>
        <translation>実技実習には出席者が必要です。</translation>
    </message>
    <message>
        <source>Nobody takes part in the class: name who does.</source>
        <translation>受講者を選んでください。</translation>
    </message>
    <message>
        <source>The hire of %1 was taken back: there is nothing to report.</source>
        <translation>%1の採用は取り消されています。報告するものはありません。</translation>
    </message>
    <message>
        <source>The training of %1 was reported on %2 already; take that back first.</source>
        <translation>%1の研修は%2に報告済みです。先に取り消してください。</translation>
    </message>
    <message>
        <source>The training of %1 is not complete: %2.</source>
        <translation>%1の研修は修了していません：%2。</translation>
    </message>
    <message>
        <source>The report has no day.</source>
        <translation>報告の日付がありません。</translation>
    </message>
    <message>
        <source>A report of %1 lies before the training was complete, on %2.</source>
        <translation>報告日%1は研修の修了日%2より前です。</translation>
    </message>
    <message>
        <source>A report of %1 lies in the future.</source>
        <translation>報告日%1は未来の日付です。</translation>
    </message>
    <message>
        <source>The training of %1 was not reported yet.</source>
        <translation>%1の研修はまだ報告されていません。</translation>
    </message>
    <message>
        <source>The report on %1 was acknowledged on %2 already.</source>
        <translation>%1の報告は%2に確認済みです。</translation>
    </message>
    <message>
        <source>The report was sent on %1; it cannot be acknowledged before.</source>
        <translation>報告は%1です。それより前に確認済みにはできません。</translation>
    </message>
    <message>
        <source>An acknowledgement of %1 lies in the future.</source>
        <translation>確認日%1は未来の日付です。</translation>
    </message>
    <message>
        <source>%1 is in a class of %2 on %3 already. If there were two, enter when each of them began; one without a time is taken for the same.</source>
        <translation>%1には%3の研修（%2）がすでに入力されています。別の回であれば、それぞれの開始時刻を入力してください。時刻のないものは同じ回とみなします。</translation>
    </message>
    <message>
        <source>%1 left on %2; the class of %3 lies after that.</source>
        <translation>%1は%2に離職しており、%3の研修はその後です。</translation>
    </message>
</context>
<context>
    <name>TrainingStore</name>
    <message>
        <source>The class of %1 cannot be read: the store is damaged. Restore the newest backup.</source>
        <translation>%1の研修を読み取れません。保存データが壊れています。最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The report on %1 rests on this class; take the report back first.</source>
        <translation>%1の報告はこの研修に基づいています。先に報告を取り消してください。</translation>
    </message>
    <message>
        <source>The training of %1 was not reported yet.</source>
        <translation>%1の研修はまだ報告されていません。</translation>
    </message>
    <message>
        <source>There is no such hire. Refresh the list.</source>
        <translation>この採用は保存されていません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>There is no such class. Refresh the list.</source>
        <translation>この研修は保存されていません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>Only materials that the desk added itself can be changed.</source>
        <translation>変更できるのは窓口で追加した教材だけです。</translation>
    </message>
    <message>
        <source>Say why the plan is changed.</source>
        <translation>計画を変える理由を書いてください。</translation>
    </message>
    <message>
        <source>The hire of %1 was taken back: there is no plan.</source>
        <translation>%1の採用は取り消されています。計画はありません。</translation>
    </message>
    <message>
        <source>Say what is to be taught.</source>
        <translation>研修の内容を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is required of everybody hired through the scheme and stays in the plan.</source>
        <translation>「%1」は採用者全員に必須のため、計画から外せません。</translation>
    </message>
    <message>
        <source>“%1” is not in the plan any more.</source>
        <translation>「%1」は計画にありません。</translation>
    </message>
    <message>
        <source>Nothing of this kind was taken out of the plan.</source>
        <translation>計画から外された該当の項目はありません。</translation>
    </message>
    <message>
        <source>Everybody in this class is marked already.</source>
        <translation>この研修の出欠はすべて記録済みです。</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Part of this belongs to %1; write it there.</source>
        <translation>一部は「%1」に当たります。その欄に入力してください。</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Pay</source>
        <translation>給与</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>勤務時間</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Shared days</source>
        <translation>重なる日数</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>業務内容</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>宿舎</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Taken off a nurse&apos;s match with a posting for assistant nurses</source>
        <translation>看護師を准看護師の募集に合わせるときの減点</translation>
    </message>
    <message>
        <source>The weight “%1” is %2; weights lie between 0 and 100.</source>
        <translation>重み「%1」は%2です。0～100で指定してください。</translation>
    </message>
    <message>
        <source>The weights sum to %1; they must sum to 100.</source>
        <translation>重みの合計は%1です。合計を100にしてください。</translation>
    </message>
</context>
<context>
    <name>WouldOpen</name>
    <message>
        <source>any occupation that the licences cover</source>
        <translation>免許で就ける職種すべて</translation>
    </message>
    <message>
        <source>accepting %1</source>
        <translation>%1も可</translation>
    </message>
    <message>
        <source>refusing no duty</source>
        <translation>業務内容を問わない</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>期間を問わない</translation>
    </message>
    <message>
        <source>commuting up to %1 km</source>
        <translation>通勤%1kmまで</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>場所を問わない</translation>
    </message>
    <message>
        <source>night duty too</source>
        <translation>夜勤も可</translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>attachment-%1</source>
        <translation>添付-%1</translation>
    </message>
    <message>
        <source>“%1” contained zero bytes, which no list should have; they were left out. Compare its rows with the sender&apos;s list.</source>
        <translation>「%1」に、一覧にあるはずのないバイト（0）が含まれていたため除きました。送信元の一覧と行を見比べてください。</translation>
    </message>
    <message>
        <source>“%1”: a quotation mark is out of place in row %2; it was taken as an ordinary character. Check what was read there.</source>
        <translation>「%1」の%2行目に場違いな引用符があり、普通の文字として読み取りました。読み取った内容を確かめてください。</translation>
    </message>
    <message>
        <source>“%1”: row %2 has characters that cannot be read here. Ask the sender what they are, or correct them by hand.</source>
        <translation>「%1」の%2行目に読み取れない文字があります。送信元に確かめるか、手で直してください。</translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation>件名なし</translation>
    </message>
    <message>
        <source>This message is built in a way no mail program builds one and was not read. Ask the sender for the list alone, without the message around it.</source>
        <translation>このメールは通常のメールソフトでは作られない構造のため読み取りませんでした。一覧だけを送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>This is no e-mail message: it has none of the lines a message begins with. Ask the sender to send it again, or open the attachment itself.</source>
        <translation>メールの冒頭にあるはずの行がなく、メールではありません。再送を送信元に依頼するか、添付ファイルを直接開いてください。</translation>
    </message>
    <message>
        <source>The message “%1” does not say who sent it. Make sure where it comes from before you take it in.</source>
        <translation>メール「%1」に差出人がありません。取り込む前に送信元を確かめてください。</translation>
    </message>
    <message>
        <source>The message “%1” names several senders, so none is taken as its sender. Make sure where it comes from before you take it in.</source>
        <translation>メール「%1」に差出人が複数あるため、送信元を決められません。取り込む前に送信元を確かめてください。</translation>
    </message>
    <message>
        <source>The message “%1” has more parts within parts than a message needs; only the first ones were read. Ask the sender to send the list by itself.</source>
        <translation>メール「%1」は入れ子が深すぎるため、はじめの部分だけを読み取りました。一覧だけを送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>The message “%1” breaks off before its end. What had arrived was read; ask the sender to send it again.</source>
        <translation>メール「%1」は途中で切れています。届いた部分は読み取りました。再送を送信元に依頼してください。</translation>
    </message>
    <message>
        <source>an attachment of “%1”</source>
        <translation>「%1」の添付ファイル</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read. Ask the sender to split the list into several files.</source>
        <translation>「%1」は%2 MBを超えるため読み取りませんでした。一覧を複数のファイルに分けるよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it breaks off, or has characters that do not belong there. What could be read was; ask the sender to send it again.</source>
        <translation>「%1」は途中で切れているか、あるはずのない文字が入っていて壊れています。読める部分は読み取りました。再送を送信元に依頼してください。</translation>
    </message>
    <message>
        <source>The text of “%1” says it is written in “%2”, which is unknown here; it was read as %3.</source>
        <translation>「%1」の本文の文字コード「%2」は扱えないため、%3として読み取りました。</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”: row %3 has a formula that failed (such as #N/A). Ask the sender for the value.</source>
        <translation>「%1」のシート「%2」の%3行目に、エラー（#N/Aなど）になった数式があります。値を送信元に確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password and could not be read. Open it with the password, save it without one and import that file.</source>
        <translation>「%1」はパスワードで保護されているため読み取れませんでした。パスワードで開き、パスワードなしで保存したファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: sheet “%2” could be read only up to row %3. Ask the sender to send the file again.</source>
        <translation>「%1」は壊れていて、シート「%2」を%3行目までしか読み取れませんでした。再送を送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” is in a file format that is not read (%2). Open it in a spreadsheet program, save it as .xlsx and import that file.</source>
        <translation>「%1」は読み取れないファイル形式（%2）です。表計算ソフトで開き、.xlsxで保存したファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” holds no list: it is neither separated text (CSV, TSV) nor a workbook (XLSX, ODS). Ask the sender for one of these formats.</source>
        <translation>「%1」はCSV・TSVでもXLSX・ODSでもなく、一覧がありません。いずれかの形式で送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” holds no list that can be read: it is a file of the kind %2. Ask the sender for the list as CSV, TSV, XLSX or ODS.</source>
        <translation>「%1」は%2のファイルで、読み取れる一覧がありません。CSV、TSV、XLSX、ODSのいずれかで送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” says it is written in “%2”, which is unknown here; it was read as %3. Check some rows before you take it in.</source>
        <translation>「%1」の文字コード「%2」は扱えないため、%3として読み取りました。取り込む前にいくつかの行を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: no sheet in it could be read. Ask the sender to send the file again.</source>
        <translation>「%1」は壊れていて、どのシートも読み取れませんでした。再送を送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” is empty. Ask the sender to send it again.</source>
        <translation>「%1」は空です。再送を送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read. Split the list into several files and import each.</source>
        <translation>「%1」は%2 MBを超えるため読み取りませんでした。一覧を複数のファイルに分けて、それぞれ取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” holds no rows at all. Ask the sender whether the right file was sent.</source>
        <translation>「%1」に行が一つもありません。正しいファイルか送信元に確かめてください。</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is and was not read. Split the list into several files and import each.</source>
        <translation>「%1」は大きすぎてメモリーが足りないため読み取りませんでした。一覧を複数のファイルに分けて、それぞれ取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns, so nothing was read from it. Remove the columns that do not belong to the list and import the file again.</source>
        <translation>「%1」は列が%2を超えるため、何も読み取りませんでした。一覧と関係のない列を除いて、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” has a cell with more than %2 characters, so nothing was read from it. Shorten that cell and import the file again.</source>
        <translation>「%1」に%2文字を超えるセルがあるため、何も読み取りませんでした。そのセルを短くして、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows, so nothing was read from it. Split the list into several files and import each.</source>
        <translation>「%1」は%2行を超えるため、何も読み取りませんでした。一覧を複数のファイルに分けて、それぞれ取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 cells, so nothing was read from it. Split the list into several files and import each.</source>
        <translation>「%1」はセルが%2を超えるため、何も読み取りませんでした。一覧を複数のファイルに分けて、それぞれ取り込んでください。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2行</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”: row %3 has cells whose text is missing from the file. Ask the sender to send the file again.</source>
        <translation>「%1」のシート「%2」の%3行目に、文字がファイルから欠けているセルがあります。再送を送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” consists of more than %2 parts, which no list does, so nothing was read from it. Ask the sender what it is.</source>
        <translation>「%1」は%2を超える部品でできていて一覧とは考えられないため、何も読み取りませんでした。何のファイルか送信元に確かめてください。</translation>
    </message>
    <message>
        <source>“%1” grows beyond %2 MB when it is unpacked, so nothing was read from it. Ask the sender for a smaller list or for CSV.</source>
        <translation>「%1」は展開すると%2 MBを超えるため、何も読み取りませんでした。小さい一覧またはCSVで送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” is an archive within archives, too deep to be opened. Ask the sender to pack the list only once.</source>
        <translation>「%1」は圧縮ファイルが何重にもなっていて開けません。一覧を1回だけ圧縮して送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 files, which no feed does, so nothing was read from it. Ask the sender what it is.</source>
        <translation>「%1」には%2を超えるファイルがあるため、何も読み取りませんでした。内容を送信元に確認してください。</translation>
    </message>
    <message>
        <source>“%1” is one volume of an archive in several. Ask the sender for one archive.</source>
        <translation>「%1」は分割された圧縮ファイルの一部です。1つにまとめて送るよう送信元に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” is an archive of the kind %2, which is not opened here. Ask the sender for a ZIP, or unpack it and open the list inside.</source>
        <translation>「%1」は%2形式の圧縮ファイルのため開けません。ZIPで送るよう送信元に依頼するか、展開して中の一覧を開いてください。</translation>
    </message>
    <message>
        <source>“%1”: sheet “%2” is hidden in the workbook, but was read like the others. Check whether the sender meant to send it.</source>
        <translation>「%1」：シート「%2」は非表示ですが、ほかのシートと同じように読み取りました。送信元が送るつもりだったものか確かめてください。</translation>
    </message>
</context>
<context>
    <name>japanese</name>
    <message>
        <source>The ICU library lacks its data; install it again.</source>
        <translation>ICUライブラリーのデータがありません。インストールし直してください。</translation>
    </message>
    <message>
        <source>A text could not be read.</source>
        <translation>文字列を読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>kakehashi::AddressSection</name>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>町名・番地等</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>A postal code has seven digits.</source>
        <translation>郵便番号は7桁です。</translation>
    </message>
</context>
<context>
    <name>kakehashi::AfterHireDialog</name>
    <message>
        <source>After the hire</source>
        <translation>採用後の処理</translation>
    </message>
    <message>
        <source>&amp;Close %1 as filled: no seat is left.</source>
        <translation>%1を充足として締め切る（残り0名）(&amp;C)</translation>
    </message>
    <message>
        <source>Other referrals of %1 are still open. Withdraw:</source>
        <translation>%1には進行中の紹介がほかにあります。取り下げるもの：</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>&amp;Do what is ticked</source>
        <translation>チェックした処理を行う(&amp;D)</translation>
    </message>
    <message>
        <source>Hired under %1</source>
        <translation>%1で採用</translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation>%1を取り下げました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::AnswerDialog</name>
    <message>
        <source>What the institution told of %1</source>
        <translation>%1について医療機関から聞いた内容</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>回答者(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Kept apart from the lists: none that comes in later changes it.</source>
        <translation>受信した一覧とは別に保存され、後から届く一覧で変わることはありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Keep the answer</source>
        <translation>回答を保存(&amp;K)</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>「%1」は%2として読めません。</translation>
    </message>
    <message>
        <source>The answer about %1 is kept.</source>
        <translation>%1の回答を保存しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::ApplicantPanel</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Registered applicants</source>
        <translation>登録済みの求職者</translation>
    </message>
    <message>
        <source>Another applicant (Ctrl+N)</source>
        <translation>別の求職者を入力（Ctrl+N）</translation>
    </message>
    <message>
        <source>Save the applicant (Ctrl+S)</source>
        <translation>求職者を保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Applicant %1 saved.</source>
        <translation>求職者%1を保存しました。</translation>
    </message>
    <message>
        <source>The changes to this applicant are not saved. Give them up?</source>
        <translation>この求職者の変更は保存されていません。破棄しますか？</translation>
    </message>
    <message>
        <source>Give up changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>New applicant</source>
        <translation>新しい求職者</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>一覧…</translation>
    </message>
    <message>
        <source>All applicants: doubles, pauses, letters, seats for many</source>
        <translation>求職者の一覧：重複、休止、案内、まとめて割り当て</translation>
    </message>
    <message>
        <source>Save the consent form</source>
        <translation>同意書の保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The consent form was saved as PDF. Enter the days once it is signed.</source>
        <translation>同意書をPDFに保存しました。署名を受けたら同意日を入力してください。</translation>
    </message>
</context>
<context>
    <name>kakehashi::ApplicantWindow</name>
    <message>
        <source>What the applicant sees</source>
        <translation>求職者に見える内容</translation>
    </message>
</context>
<context>
    <name>kakehashi::ApplicantsDialog</name>
    <message>
        <source>Applicants</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Name, kana, number, telephone</source>
        <translation>氏名、フリガナ、番号、電話番号</translation>
    </message>
    <message>
        <source>Search applicants</source>
        <translation>求職者を検索</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>&amp;To the counter</source>
        <translation>窓口で開く(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Register again</source>
        <translation>登録に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>休止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>終了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Doubles…</source>
        <translation>重複の確認(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Separate again</source>
        <translation>統合を解除(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write letters…</source>
        <translation>案内を書く(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Letters so far…</source>
        <translation>これまでの案内(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;No letters</source>
        <translation>案内不要(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Assign many…</source>
        <translation>まとめて割り当て(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>none since %1</source>
        <translation>%1から不要</translation>
    </message>
    <message>
        <source>Letters a&amp;gain</source>
        <translation>案内を再開(&amp;G)</translation>
    </message>
    <message>
        <source>Likely the same person: %1 %2.</source>
        <translation>同じ人の可能性：%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 was merged into this one.</source>
        <translation>%1 %2が統合されています。</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>登録された求職者はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s): %1</source>
        <translation>
            <numerusform>%n人：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets letters again.</source>
        <translation>%1への案内を再開します。</translation>
    </message>
    <message>
        <source>%1 gets no letters from now on.</source>
        <translation>今後%1には案内を送りません。</translation>
    </message>
    <message>
        <source>Looking for what is new</source>
        <translation>新しい募集を探しています</translation>
    </message>
    <message>
        <source>Letters: what is new since the last one</source>
        <translation>案内：前回より後の新しい募集</translation>
    </message>
    <message>
        <source>%1 stands for itself again.</source>
        <translation>%1の統合を解除しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::AreaTable</name>
    <message>
        <source>Open seats by area and occupation</source>
        <translation>地域・職種別の空き人数</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>(no occupation)</source>
        <translation>（職種未記入）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>kakehashi::ArrivalPanel</name>
    <message>
        <source>Al&amp;ways take in what this sender sends</source>
        <translation>この送信元のものを今後も常に取り込む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation>対象外にする(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View message…</source>
        <translation>メッセージを見る(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save original…</source>
        <translation>元のまま保存(&amp;S)…</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>%1で受信</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dispose…</source>
        <translation>廃棄(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>kakehashi::AssignDialog</name>
    <message>
        <source>&amp;Fix this pair</source>
        <translation>この組を固定(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Never this pair</source>
        <translation>この組を禁止(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Drop this decision</source>
        <translation>指定を取り消す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>紹介する(&amp;B)…</translation>
    </message>
    <message>
        <source>Seats for many applicants</source>
        <translation>まとめて割り当て</translation>
    </message>
    <message>
        <source>Proposed pairs</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集情報</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>Proposing seats</source>
        <translation>割り当てを作成しています</translation>
    </message>
    <message>
        <source>%1 of %2 applicants have a seat. Nothing is booked yet.</source>
        <translation>%2人中%1人に割り当てました。まだ紹介していません。</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>No posting fits better.</source>
        <translation>これより合う募集はありません。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>%1 fits %2 better (%3), which has a free seat.</source>
        <translation>%1には空きのある%2のほうが合います（%3）。</translation>
    </message>
    <message>
        <source>%1 fits %2 better (%3) than %4, who is there.</source>
        <translation>%1は%4より%2に合います（%3）。</translation>
    </message>
    <message>
        <source>Without a seat (%1)</source>
        <translation>割り当てなし（%1）</translation>
    </message>
    <message>
        <source>Would rather swap (%1)</source>
        <translation>入れ替えたほうが合う組（%1）</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>固定：%1</translation>
    </message>
    <message>
        <source>✗ Cannot be kept: %1 (%2)</source>
        <translation>✗ 固定できません：%1（%2）</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>禁止：%1</translation>
    </message>
    <message>
        <source>Staff&apos;s decisions (%1)</source>
        <translation>担当者の指定（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) are told all of their posting, and it is recorded.</source>
        <translation>
            <numerusform>%n人に募集情報の全体を開示し、記録します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n pair(s)</source>
        <translation>
            <numerusform>%n組を紹介する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) booked.</source>
        <translation>
            <numerusform>%n組を紹介しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::BackgroundSearch</name>
    <message>
        <source>The search could not be carried out. Try again.</source>
        <translation>検索できませんでした。もう一度行ってください。</translation>
    </message>
</context>
<context>
    <name>kakehashi::CallNoteDialog</name>
    <message>
        <source>The day is missing or cannot be read.</source>
        <translation>日付がないか、読み取れません。</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>未来の日付です。</translation>
    </message>
    <message>
        <source>Correct a note: %1</source>
        <translation>記録の訂正：%1</translation>
    </message>
    <message>
        <source>Note of a call: %1</source>
        <translation>電話の記録：%1</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>記録(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>Spoken &amp;with</source>
        <translation>相手(&amp;W)</translation>
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation>内容がありません。</translation>
    </message>
    <message>
        <source>The call was noted.</source>
        <translation>電話を記録しました。</translation>
    </message>
    <message>
        <source>The note was corrected.</source>
        <translation>記録を訂正しました。</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>内容(&amp;S)</translation>
    </message>
</context>
<context>
    <name>kakehashi::CardDelegate</name>
    <message>
        <source>Full</source>
        <translation>満員</translation>
    </message>
    <message>
        <source>Posting closed</source>
        <translation>募集終了</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>要催促</translation>
    </message>
</context>
<context>
    <name>kakehashi::ChipEdit</name>
    <message>
        <source>Take %1 away</source>
        <translation>%1を外す</translation>
    </message>
</context>
<context>
    <name>kakehashi::ClassDialog</name>
    <message>
        <source>Training class</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>&amp;Enter the class</source>
        <translation>研修を記録(&amp;E)</translation>
    </message>
    <message>
        <source>Attendance &amp;sheet</source>
        <translation>出席表(&amp;S)</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>The employer, the prefecture, an association, …</source>
        <translation>採用した医療機関、都道府県、関係団体など</translation>
    </message>
    <message>
        <source>Held or planned</source>
        <translation>実施済みか計画か</translation>
    </message>
    <message>
        <source>Held: everybody ticked was present</source>
        <translation>実施済み：チェックした全員が出席</translation>
    </message>
    <message>
        <source>Planned: everybody ticked is enrolled</source>
        <translation>計画：チェックした全員が受講予定</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation>実施者(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Trainer</source>
        <translation>講師(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>The time cannot be read.</source>
        <translation>時刻を読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked present.</source>
        <translation>
            <numerusform>%n人の出席を記録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A class planned for %n person(s).</source>
        <translation>
            <numerusform>%n人の研修を計画しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::CommandBar</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>登録票…</translation>
    </message>
    <message>
        <source>Fax…</source>
        <translation>FAX…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>一覧…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More to do with the selection</source>
        <translation>選択した募集情報のその他の操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1件選択</translation>
    </message>
</context>
<context>
    <name>kakehashi::CompareDialog</name>
    <message>
        <source>Show what is the same, too</source>
        <translation>同じ項目も表示</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>入力に戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>kakehashi::CompareTable</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>kakehashi::ConditionsTable</name>
    <message>
        <source>Conditions, item by item</source>
        <translation>条件（項目ごと）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>As posted</source>
        <translation>募集情報</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Agreed on, where it differs</source>
        <translation>合意（募集と違うもの）</translation>
    </message>
</context>
<context>
    <name>kakehashi::ConflictDialog</name>
    <message>
        <source>Somebody else changed this posting</source>
        <translation>ほかの人がこの募集情報を変更しました</translation>
    </message>
    <message>
        <source>&amp;Save what is chosen</source>
        <translation>選んだ内容で保存(&amp;S)</translation>
    </message>
    <message>
        <source>%1 has changed this posting while you were typing: %2. Choose a value in each row (← →).</source>
        <translation>入力中に%1がこの募集情報を変更しました：%2。行ごとに値を選んでください（← →）。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>Typed now</source>
        <translation>今回の入力</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
</context>
<context>
    <name>kakehashi::ConsentSection</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Desk&apos;s use</source>
        <translation>窓口での利用</translation>
    </message>
    <message>
        <source>Telling institutions</source>
        <translation>医療機関へ提供</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>来所</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Registered before</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1：同意日</translation>
    </message>
    <message>
        <source>Say on which day the consent was given.</source>
        <translation>同意を得た日を入力してください。</translation>
    </message>
    <message>
        <source>Form to sign as PDF…</source>
        <translation>同意書をPDFに…</translation>
    </message>
    <message>
        <source>Form to sign</source>
        <translation>同意書…</translation>
    </message>
</context>
<context>
    <name>kakehashi::CopyChoice</name>
    <message>
        <source>&amp;Masked copies: what anybody may see</source>
        <translation>マスキング済の写し：誰にでも見せられる内容(&amp;M)</translation>
    </message>
    <message>
        <source>W&amp;hole copies</source>
        <translation>全項目の写し(&amp;H)</translation>
    </message>
    <message>
        <source>Masking was requested. A whole copy is for the institution itself and for bodies that receive full records.</source>
        <translation>マスキング希望の募集情報です。全項目の写しは、医療機関自身と全項目を受け取る機関だけに渡します。</translation>
    </message>
    <message>
        <source>No masking was requested: the copies are whole.</source>
        <translation>マスキングの希望はありません。全項目の写しになります。</translation>
    </message>
    <message>
        <source>Masking was requested, and a whole copy shows it all the same: %1. Hand it only to the institution itself or to a body that receives full records.</source>
        <translation>マスキング希望ですが、全項目の写しには載ります：%1。医療機関自身または全項目を受け取る機関だけに渡してください。</translation>
    </message>
    <message>
        <source>Whole copies</source>
        <translation>全項目の写し</translation>
    </message>
</context>
<context>
    <name>kakehashi::CountedModel</name>
    <message>
        <source>(no occupation)</source>
        <translation>（職種未記入）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%1人／%2人採用</translation>
    </message>
    <message>
        <source>no headcount stated</source>
        <translation>人数未記入</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>求職者・医療機関</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えた値</translation>
    </message>
</context>
<context>
    <name>kakehashi::CountedPage</name>
    <message>
        <source>Bac&amp;k to the figures (Esc)</source>
        <translation>数値に戻る（Esc）(&amp;K)</translation>
    </message>
</context>
<context>
    <name>kakehashi::DateField</name>
    <message>
        <source>This is no date.</source>
        <translation>日付として読み取れません。</translation>
    </message>
</context>
<context>
    <name>kakehashi::DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>kakehashi::DeskForm</name>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>受付窓口の名称</translation>
    </message>
    <message>
        <source>of a prefecture: receives full postings</source>
        <translation>都道府県の窓口：募集情報の全項目を受け取ります</translation>
    </message>
    <message>
        <source>of a medical association: receives masked postings</source>
        <translation>医師会の窓口：マスキングされた募集情報を受け取ります</translation>
    </message>
    <message>
        <source>Kind of desk</source>
        <translation>受付窓口の種類</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Window opened on</source>
        <translation>受付窓口の開設日</translation>
    </message>
    <message>
        <source>“%1” is no date. Write the day the window opened as 令和2年6月1日 or 2020-06-01, or leave it out.</source>
        <translation>「%1」は日付として読み取れません。開設日は「令和2年6月1日」や「2020-06-01」のように入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>keeps the ledgers of placement law</source>
        <translation>職業安定法の管理簿を作成する</translation>
    </message>
    <message>
        <source> days from the first working day</source>
        <translation> 日以内（就業開始日から）</translation>
    </message>
    <message>
        <source>Training is due within</source>
        <translation>研修の期限</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>この窓口</translation>
    </message>
</context>
<context>
    <name>kakehashi::DeskMailDialog</name>
    <message>
        <source>Keep as &amp;drafts</source>
        <translation>下書きに保存(&amp;D)</translation>
    </message>
    <message>
        <source>Save as mail &amp;file…</source>
        <translation>メールファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>送信(&amp;N)</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>&amp;About, each a message of its own</source>
        <translation>対象者（1人ずつ別のメール）(&amp;A)</translation>
    </message>
    <message>
        <source>Stand at the end of every mail; may stay empty</source>
        <translation>各メールの末尾に入ります（省略できます）</translation>
    </message>
    <message>
        <source>The mail as it leaves</source>
        <translation>送信する内容</translation>
    </message>
    <message>
        <source>Words of your &amp;own</source>
        <translation>添える文章(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation>宛先：%1
件名：%2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>No server for sending is set up (settings, Mail). Mails can be kept as drafts or saved as files.</source>
        <translation>送信サーバーが設定されていません（設定→メール）。下書きやファイルへの保存はできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s).</source>
        <translation>
            <numerusform>メール %n通。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) kept as drafts.</source>
        <translation>
            <numerusform>メール%n通を下書きに保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>メールの保存</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>メール (*.eml)</translation>
    </message>
    <message>
        <source>The mail about %1 was saved as a file.</source>
        <translation>%1についてのメールをファイルに保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) leave, each a message of its own.</source>
        <translation>
            <numerusform>%n通を1通ずつ送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n mail(s)</source>
        <translation>
            <numerusform>%n通を送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) sent.</source>
        <translation>
            <numerusform>メール%n通を送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation>メールを送信しました。</translation>
    </message>
    <message>
        <source>Not sent, kept as a draft: %1</source>
        <translation>送信できず、下書きに保存しました：%1</translation>
    </message>
</context>
<context>
    <name>kakehashi::DeskSettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>パソコンの設定に合わせる</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Another language is used from the next start.</source>
        <translation>言語の変更は次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Mailboxes and sending…</source>
        <translation>受信箱と送信(&amp;M)…</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>What matching &amp;weighs…</source>
        <translation>マッチングの重み(&amp;W)…</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>マッチング</translation>
    </message>
    <message>
        <source>&amp;Reports to the ministry…</source>
        <translation>厚生労働省への報告(&amp;R)…</translation>
    </message>
    <message>
        <source>The window opened; where postings are to be sent. From the settings as saved.</source>
        <translation>受付窓口の開設と送付先アドレスの登録。保存済みの設定から作ります。</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>厚生労働省</translation>
    </message>
</context>
<context>
    <name>kakehashi::DeskWork</name>
    <message>
        <source>This needs more than this computer can give. Close other programs and try again.</source>
        <translation>パソコンの余力が足りません。ほかのプログラムを閉じてやり直してください。</translation>
    </message>
</context>
<context>
    <name>kakehashi::DisclosureDialog</name>
    <message>
        <source>Tell all of a posting</source>
        <translation>募集情報の全項目を伝える</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集情報</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備考(&amp;N)</translation>
    </message>
    <message>
        <source>The disclosure is recorded first; then all of the posting is shown.</source>
        <translation>先に開示を記録し、それから全項目を表示します。</translation>
    </message>
    <message>
        <source>&amp;Record and show</source>
        <translation>記録して表示(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>All of the posting</source>
        <translation>募集情報の全項目</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>登録票を印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Sheet as P&amp;DF…</source>
        <translation>登録票をPDFで保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Letter of referral as PDF…</source>
        <translation>紹介状をPDFで保存(&amp;L)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2 was told of %3.</source>
        <translation>%1：%2に%3を伝えました。</translation>
    </message>
    <message>
        <source>✔ Recorded as %1: %2, %3.</source>
        <translation>✔ %1として記録しました：%2、%3。</translation>
    </message>
    <message>
        <source>&amp;Call sheet as PDF…</source>
        <translation>照会票をPDFに保存(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Enter the institution&apos;s answer…</source>
        <translation>医療機関の回答を記録(&amp;E)…</translation>
    </message>
    <message>
        <source>Pr&amp;int the call sheet…</source>
        <translation>照会票を印刷(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>kakehashi::DisclosureLogDialog</name>
    <message>
        <source>Disclosure log</source>
        <translation>開示記録</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>Applicant or posting: name or reference</source>
        <translation>求職者・募集情報（氏名または番号）</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDFで保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>すべての担当</translation>
    </message>
    <message>
        <source>Nobody was told anything under these filters.</source>
        <translation>この条件に当てはまる開示はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n disclosure(s)</source>
        <translation>
            <numerusform>開示 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The disclosure log was printed.</source>
        <translation>開示記録を印刷しました。</translation>
    </message>
    <message>
        <source>Save the disclosure log</source>
        <translation>開示記録の保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The disclosure log was saved as PDF.</source>
        <translation>開示記録をPDFで保存しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::DisclosurePapers</name>
    <message>
        <source>This referral is not in the store any more.</source>
        <translation>この紹介はデータにもうありません。</translation>
    </message>
    <message>
        <source>The sheet of %1 was printed.</source>
        <translation>%1の登録票を印刷しました。</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>登録票の保存</translation>
    </message>
    <message>
        <source>The sheet of %1 was saved as PDF.</source>
        <translation>%1の登録票をPDFで保存しました。</translation>
    </message>
    <message>
        <source>This applicant is not in the store any more.</source>
        <translation>この求職者はデータにもうありません。</translation>
    </message>
    <message>
        <source>Save the letter of referral</source>
        <translation>紹介状の保存</translation>
    </message>
    <message>
        <source>The letter of referral %1 was saved as PDF.</source>
        <translation>紹介状%1をPDFで保存しました。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This posting is not in the store any more.</source>
        <translation>この募集情報はもう保存されていません。</translation>
    </message>
    <message>
        <source>Save the call sheet</source>
        <translation>照会票の保存</translation>
    </message>
    <message>
        <source>The call sheet of %1 was saved as PDF.</source>
        <translation>%1の照会票をPDFに保存しました。</translation>
    </message>
    <message>
        <source>The call sheet of %1 was printed.</source>
        <translation>%1の照会票を印刷しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::DisposalDialog</name>
    <message>
        <source>Job-order ledger</source>
        <translation>求人管理簿</translation>
    </message>
    <message>
        <source>Applicant ledger</source>
        <translation>求職管理簿</translation>
    </message>
    <message>
        <source>Dispose of ledger entries</source>
        <translation>管理簿の廃棄</translation>
    </message>
    <message>
        <source>&amp;Dispose…</source>
        <translation>廃棄(&amp;D)…</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;kept until %3</source>
        <translation>%1&#x3000;%2&#x3000;保存期限 %3</translation>
    </message>
    <message>
        <source>&amp;Two years have passed since these ended</source>
        <translation>終了から2年を過ぎたもの(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;isposed of before</source>
        <translation>廃棄済み(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing can be disposed of yet.</source>
        <translation>廃棄できるものはまだありません。</translation>
    </message>
    <message>
        <source>Tick what shall go.</source>
        <translation>廃棄するものにチェックしてください。</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>廃棄</translation>
    </message>
    <message numerus="yes">
        <source>%n ledger entry(s) disposed of; it is recorded.</source>
        <translation>
            <numerusform>管理簿の%n件を廃棄し、記録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(s) out of the ledgers, and record that? What the ledgers say of them so far stands there no more. The postings and applicants themselves, with their personal data and referrals, stay in the store; what is entered of them later stands in the ledgers again.</source>
        <translation>
            <numerusform>管理簿の%n件を廃棄し、記録しますか。これまでの記載は管理簿に載らなくなります。募集と求職者の情報（個人情報を含む）と紹介の記録そのものは、このデータに残ります。廃棄した後に入力したものは、あらためて管理簿に載ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::DoublesDialog</name>
    <message>
        <source>Is this the same posting?</source>
        <translation>同じ募集情報ですか？</translation>
    </message>
    <message>
        <source>&amp;Save as a separate posting</source>
        <translation>別の募集情報として保存(&amp;S)</translation>
    </message>
    <message>
        <source>Postings very like this one</source>
        <translation>よく似た募集情報</translation>
    </message>
    <message>
        <source>%1 is open and says the same of institution, occupation, place and start.</source>
        <translation>%1は公開中で、医療機関・職種・場所・開始日が同じです。</translation>
    </message>
    <message>
        <source>%1 is open and is of the same institution, for the same occupation, in an overlapping period.</source>
        <translation>%1は公開中で、同じ医療機関・同じ職種で、期間が重なっています。</translation>
    </message>
    <message>
        <source>To merge, choose a value in each row (← →): %1 takes them over and keeps its history.</source>
        <translation>統合するには行ごとに値を選びます（← →）。%1に反映し、履歴も残ります。</translation>
    </message>
    <message>
        <source>&amp;Merge into %1</source>
        <translation>%1に統合(&amp;M)</translation>
    </message>
    <message>
        <source>Typed now</source>
        <translation>今回の入力</translation>
    </message>
</context>
<context>
    <name>kakehashi::DraftKeeper</name>
    <message>
        <source>What you type is not being kept for a crash: %1</source>
        <translation>入力中の内容を控えられません：%1</translation>
    </message>
</context>
<context>
    <name>kakehashi::DraftsNotice</name>
    <message>
        <source>new posting</source>
        <translation>新しい募集情報</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished entry(ies), the newest of %1: %2</source>
        <translation>
            <numerusform>入力途中のものが%n件あります（最新 %1）：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard what was typed? It cannot be brought back.</source>
        <translation>入力した内容を破棄しますか？元に戻せません。</translation>
    </message>
</context>
<context>
    <name>kakehashi::DutySection</name>
    <message>
        <source>Duties</source>
        <translation>業務内容</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>✔ Accepted</source>
        <translation>✔ 希望する</translation>
    </message>
    <message>
        <source>✗ Refused</source>
        <translation>✗ 希望しない</translation>
    </message>
</context>
<context>
    <name>kakehashi::EntryForm</name>
    <message>
        <source>Items of the sheet</source>
        <translation>登録票の項目</translation>
    </message>
    <message>
        <source>Ctrl+Page Down and Ctrl+Page Up go from item to item.</source>
        <translation>Ctrl+Page DownとCtrl+Page Upで項目を移れます。</translation>
    </message>
</context>
<context>
    <name>kakehashi::EntryItem</name>
    <message>
        <source>Hidden from the public</source>
        <translation>非公開の項目</translation>
    </message>
    <message>
        <source>Hidden from the public, as masking was requested.</source>
        <translation>マスキング希望のため非公開です。</translation>
    </message>
</context>
<context>
    <name>kakehashi::EraDateEdit</name>
    <message>
        <source>R2.6.1 or 2020-06-01</source>
        <translation>R2.6.1 または 2020-06-01</translation>
    </message>
</context>
<context>
    <name>kakehashi::ExperienceSection</name>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>No</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>経験年数</translation>
    </message>
    <message>
        <source>Months since last practice</source>
        <translation>最後の勤務からの月数</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>離職期間</translation>
    </message>
    <message>
        <source>months since last practice</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>Infectious</source>
        <translation>感染症</translation>
    </message>
    <message>
        <source>Experience of infectious disease</source>
        <translation>感染症対応の経験</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::ExportBar</name>
    <message>
        <source>every occupation</source>
        <translation>すべての職種</translation>
    </message>
    <message>
        <source>Whole records with the institution ID: %1.</source>
        <translation>医療機関IDを含む全項目：%1</translation>
    </message>
    <message>
        <source>Whole records without the institution ID: %1.</source>
        <translation>医療機関IDを除く全項目：%1</translation>
    </message>
    <message>
        <source>Numbers by occupation and area only.</source>
        <translation>職種・地域別の件数だけ。</translation>
    </message>
    <message>
        <source>The public view: masked postings without what is masked.</source>
        <translation>公開用：マスキングされた項目を除きます。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>The receiver&apos;s prefecture</source>
        <translation>提供先の都道府県</translation>
    </message>
    <message>
        <source>&amp;Give open postings to</source>
        <translation>募集情報の提供先(&amp;G)</translation>
    </message>
    <message>
        <source>Export postings</source>
        <translation>募集情報の書き出し</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Separated text (*.csv)</source>
        <translation>Excelブック (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>No posting is for %1; the file says so.</source>
        <translation>%1向けの募集はありません。ファイルにその旨を書きました。</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) for %1.</source>
        <translation>
            <numerusform>%1向け %n件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::FaxDestinationDialog</name>
    <message>
        <source>New fax destination</source>
        <translation>FAX送信先の登録</translation>
    </message>
    <message>
        <source>Fax destination</source>
        <translation>FAX送信先</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fax number</source>
        <translation>FAX番号(&amp;F)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>kakehashi::FaxDestinations</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Registered destinations</source>
        <translation>登録済みの送信先</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>  ✕ blocked</source>
        <translation>  ✕ 送信不可</translation>
    </message>
    <message>
        <source>Remove %1 from the destinations? What was sent there stays in the log.</source>
        <translation>%1を送信先から削除しますか？送信記録は残ります。</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>送信先がまだありません</translation>
    </message>
    <message>
        <source>Faxes go to registered numbers only. Add the first with “Add…”.</source>
        <translation>FAXは登録した番号にだけ送れます。「追加…」で最初の送信先を登録してください。</translation>
    </message>
</context>
<context>
    <name>kakehashi::FaxDialog</name>
    <message>
        <source>&amp;Next: check the number</source>
        <translation>次へ：番号の確認(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷…(&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDFで保存…(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Fax %n sheet(s)</source>
        <translation>
            <numerusform>登録票%n件をFAX</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands on the cover</source>
        <translation>送信票に載ります</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation>登録票：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with the cover.</source>
        <translation>
            <numerusform>送信票を含めて%nページ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole copies.</source>
        <translation>全項目の写し。</translation>
    </message>
    <message>
        <source>Masked copies.</source>
        <translation>マスキング済の写し。</translation>
    </message>
</context>
<context>
    <name>kakehashi::FaxLogDialog</name>
    <message>
        <source>%1 (version %2, %3)</source>
        <translation>%1（第%2版、%3）</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>全項目</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>マスキング済</translation>
    </message>
    <message>
        <source>？ not entered yet</source>
        <translation>？ 未入力</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ 送信済</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>送信済(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Failed…</source>
        <translation>失敗…(&amp;F)</translation>
    </message>
    <message>
        <source>Faxes sent</source>
        <translation>FAX送信記録</translation>
    </message>
    <message>
        <source>&amp;Only those with %1</source>
        <translation>%1を含むものだけ(&amp;O)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>登録票</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>How did the selected one go?</source>
        <translation>選択したFAXの結果：</translation>
    </message>
    <message>
        <source>No fax has been sent yet. Select postings and choose Fax.</source>
        <translation>FAXの送信記録はまだありません。募集情報を選んで「FAX」を押してください。</translation>
    </message>
    <message>
        <source>Every outcome is entered.</source>
        <translation>結果はすべて入力済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n fax(es) wait for their outcome.</source>
        <translation>
            <numerusform>%n件のFAXの結果が未入力です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed</source>
        <translation>FAXの失敗</translation>
    </message>
    <message>
        <source>What the machine said (busy, no answer, wrong receiver …)</source>
        <translation>FAX機の表示（話し中、応答なし、宛先違いなど）</translation>
    </message>
    <message>
        <source>The fax is marked as sent.</source>
        <translation>FAXを送信済にしました。</translation>
    </message>
    <message>
        <source>The fax is marked as failed.</source>
        <translation>FAXを失敗にしました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::FaxNumberPage</name>
    <message>
        <source>Compare the number with the receiver&apos;s own paper. To send, type its last &amp;four digits:</source>
        <translation>送信先の書類と番号を見比べてください。送信するには末尾4桁を入力します(&amp;F)：</translation>
    </message>
    <message>
        <source>✕ These are not its last four digits.</source>
        <translation>✕ 末尾4桁と一致しません。</translation>
    </message>
</context>
<context>
    <name>kakehashi::FaxSending</name>
    <message>
        <source>The fax to %1 was printed. Enter how it went under &quot;Faxes sent&quot;.</source>
        <translation>%1あてのFAXを印刷しました。「FAX送信記録」に結果を入力してください。</translation>
    </message>
    <message>
        <source>Save the fax</source>
        <translation>FAXを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The fax to %1 was saved as PDF. Enter how it went under &quot;Faxes sent&quot;.</source>
        <translation>%1あてのFAXをPDFで保存しました。「FAX送信記録」に結果を入力してください。</translation>
    </message>
</context>
<context>
    <name>kakehashi::FeedScreen</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メール一覧</translation>
    </message>
    <message>
        <source>Drop a message or a list here</source>
        <translation>メールまたは一覧をここにドロップしてください</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1を読み取り中</translation>
    </message>
    <message>
        <source>%1 was taken in before; opening it again changes nothing.</source>
        <translation>%1は取り込み済みです。もう一度開いても何も変わりません。</translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>%1はすでに開いています。</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1を確認中</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>%1を取り込み中</translation>
    </message>
    <message>
        <source>The store has changed since you looked at %1, and taking it in would now do something else. Look at it again.</source>
        <translation>%1の確認後にデータが変わり、取り込み結果が変わります。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>取り込みました：%1</translation>
    </message>
    <message>
        <source>Row %1 was taken in as %2.</source>
        <translation>%1行目を%2として取り込みました。</translation>
    </message>
    <message>
        <source>Put row %1 aside</source>
        <translation>%1行目を見送る</translation>
    </message>
    <message>
        <source>Why is it not taken in? The row is kept with this reason.</source>
        <translation>取り込まない理由を入力してください。行は理由とともに残ります。</translation>
    </message>
    <message>
        <source>Row %1 was put aside.</source>
        <translation>%1行目を見送りました。</translation>
    </message>
    <message>
        <source>Save the original message</source>
        <translation>原本のメールを保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The original was saved as %1.</source>
        <translation>原本を%1に保存しました。</translation>
    </message>
    <message>
        <source>A held row is being mended and not taken in yet.</source>
        <translation>保留の行が修正途中で、まだ取り込まれていません。</translation>
    </message>
    <message>
        <source>Sender, subject, file (Ctrl+F)</source>
        <translation>差出人・件名・ファイル名（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>メールを検索</translation>
    </message>
    <message>
        <source>No message has these words. Esc empties the search.</source>
        <translation>該当するメールがありません。Escキーで検索を解除します。</translation>
    </message>
    <message>
        <source>Opens messages and lists (.eml, .mbox, .csv, .tsv, .xlsx, .ods) and scans of posting sheets (.pdf, .png, .tiff) (Ctrl+O). They can also be dropped anywhere here.</source>
        <translation>メールや一覧（.eml、.mbox、.csv、.tsv、.xlsx、.ods）、登録票のスキャン（.pdf、.png、.tiff）を開きます（Ctrl+O）。この画面にドロップしても開けます。</translation>
    </message>
    <message>
        <source>Save the mail with the postings as a file (.eml), or take the list itself (.csv, .xlsx, .ods) or the scan of posting sheets that came back (.pdf, .png, .tiff), and drop it anywhere here. What it would do is shown first; nothing is taken in before you say so.</source>
        <translation>募集情報のメールをファイル（.eml）に保存するか、一覧（.csv、.xlsx、.ods）や返送された登録票のスキャン（.pdf、.png、.tiff）を用意して、この画面にドロップしてください。先に内容を示し、指示があるまで取り込みません。</translation>
    </message>
    <message>
        <source>Open messages, lists and scanned sheets</source>
        <translation>メール・一覧・登録票のスキャンを開く</translation>
    </message>
    <message>
        <source>Messages, lists and scanned sheets (*.eml *.mbox *.csv *.tsv *.txt *.xlsx *.ods *.zip *.pdf *.png *.tif *.tiff *.jpg *.jpeg);;All files (*)</source>
        <translation>メール・一覧・登録票のスキャン (*.eml *.mbox *.csv *.tsv *.txt *.xlsx *.ods *.zip *.pdf *.png *.tif *.tiff *.jpg *.jpeg);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation>%1を開きました：%2</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1のパスワード</translation>
    </message>
    <message>
        <source>The password, as the sender wrote it:</source>
        <translation>送信元が書いたとおりのパスワード：</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1を開いています</translation>
    </message>
    <message>
        <source>a mailbox that was removed</source>
        <translation>削除された受信箱</translation>
    </message>
    <message>
        <source>Taking in mail</source>
        <translation>メールの取り込み中</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) of known senders were taken in.</source>
        <translation>
            <numerusform>既知の送信元のメッセージをほかに%n件取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The message was put aside. It is found under “ignored”.</source>
        <translation>メッセージを対象外にしました。「対象外」で見つかります。</translation>
    </message>
    <message>
        <source>What “%1” means is remembered for this sender.</source>
        <translation>「%1」の意味を、この送信元について記憶しました。</translation>
    </message>
    <message>
        <source>Last look: %1</source>
        <translation>最後の確認：%1</translation>
    </message>
    <message>
        <source>Set up a mailbo&amp;x…</source>
        <translation>受信箱を設定(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>今すぐ受信(&amp;F)</translation>
    </message>
    <message>
        <source>Looks into every mailbox now (F5).</source>
        <translation>すべての受信箱を今すぐ確認します（F5）。</translation>
    </message>
    <message>
        <source>Or let the program fetch them: set up a mailbox…</source>
        <translation>自動で受信することもできます：受信箱を設定…</translation>
    </message>
    <message>
        <source>No message is in this state.</source>
        <translation>この状態のメッセージはありません。</translation>
    </message>
    <message>
        <source>Looking at what the message did</source>
        <translation>メッセージによる変更を確認中</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>取り消し中</translation>
    </message>
    <message>
        <source>What the message did was taken back.</source>
        <translation>メッセージによる変更を取り消しました。</translation>
    </message>
    <message>
        <source>&amp;Rule for this sender…</source>
        <translation>この送信元の扱い(&amp;R)…</translation>
    </message>
    <message>
        <source>The rule was saved.</source>
        <translation>扱いを保存しました。</translation>
    </message>
    <message>
        <source>Row %1 is %2. What was changed on both sides is still to be decided.</source>
        <translation>%1行目は%2です。双方が変更した項目をまだ決めていません。</translation>
    </message>
    <message>
        <source>The question of row %1 is answered. It is wrong besides and waits to be mended.</source>
        <translation>%1行目の質問に回答しました。ほかに誤りがあるため、修正を待ちます。</translation>
    </message>
    <message>
        <source>Its password is waited for no longer.</source>
        <translation>パスワードを待つのをやめました。</translation>
    </message>
    <message>
        <source>%1 was taken in before and taken back. Take it in again from here.</source>
        <translation>%1は取り込んだあと取り消されています。ここからもう一度取り込めます。</translation>
    </message>
</context>
<context>
    <name>kakehashi::FieldProblem</name>
    <message>
        <source>“%1” is no date: write R2.6.1 or 2020-06-01.</source>
        <translation>「%1」は日付として読み取れません。R2.6.1や2020-06-01のように入力してください。</translation>
    </message>
    <message>
        <source>The period ends before it begins: from %1 until %2.</source>
        <translation>期間の終わりが始まりより前です（%1から%2まで）。</translation>
    </message>
</context>
<context>
    <name>kakehashi::FiguresPage</name>
    <message>
        <source>Open seats by occupation</source>
        <translation>職種別の空き人数</translation>
    </message>
    <message>
        <source>Referrals by stage</source>
        <translation>段階別の紹介</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>&amp;Map of open seats</source>
        <translation>空き人数の地図(&amp;M)</translation>
    </message>
    <message>
        <source>The same in num&amp;bers; Enter lists the postings</source>
        <translation>表（Enterで募集を一覧）(&amp;B)</translation>
    </message>
    <message>
        <source>Seats, filled share and late training as of %1; the rest of the period %2. Rest the mouse on a figure to read how it is counted. – means that nothing is known.</source>
        <translation>空き人数・充足率・研修の遅れは%1現在、ほかは期間%2。数値にマウスを置くと数え方が表示されます。–は分からないことを示します。</translation>
    </message>
</context>
<context>
    <name>kakehashi::FilterChips</name>
    <message>
        <source>Add a filter</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Filter %1: press to remove</source>
        <translation>条件「%1」：押すと外します</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>この条件を外す</translation>
    </message>
</context>
<context>
    <name>kakehashi::FirstStartDialog</name>
    <message>
        <source>%1 is not a store of sample data. Give it another name to begin with sample data.</source>
        <translation>%1は見本のデータファイルではありません。見本データで始めるには、そのファイルの名前を変えてください。</translation>
    </message>
    <message>
        <source>Whose desk is this?</source>
        <translation>どちらの受付窓口ですか？</translation>
    </message>
    <message>
        <source>The name stands on every paper. All of this can be changed later.</source>
        <translation>名称はすべての書類に記載されます。どの項目も後から変更できます。</translation>
    </message>
    <message>
        <source>Sample data are invented postings of June 2020, kept apart from the desk&apos;s own.</source>
        <translation>見本データは令和2年6月の架空の募集情報です。窓口のデータとは別に保存されます。</translation>
    </message>
    <message>
        <source>Begin with sample data</source>
        <translation>見本データで始める</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>この内容で始める</translation>
    </message>
</context>
<context>
    <name>kakehashi::FormStack</name>
    <message>
        <source>This posting is not in the store any more. Refresh the list.</source>
        <translation>この募集情報はもう保存されていません。一覧を更新してください。</translation>
    </message>
</context>
<context>
    <name>kakehashi::HandoutActions</name>
    <message numerus="yes">
        <source>Handout of %n posting(s)</source>
        <translation>
            <numerusform>募集情報一覧（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>募集情報一覧を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Handout of %n posting(s) saved as PDF.</source>
        <translation>
            <numerusform>募集情報一覧（%n件）をPDFに保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handout of %n posting(s) printed.</source>
        <translation>
            <numerusform>募集情報一覧（%n件）を印刷しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::HeadingPanel</name>
    <message>
        <source>What do these columns mean? The answer is remembered for this sender.</source>
        <translation>これらの列の意味を選んでください。答えはこの送信元について記憶されます。</translation>
    </message>
    <message>
        <source>The list cannot be read before the column with the occupation is known.</source>
        <translation>職種の列が分かるまで、この一覧は読めません。</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>列「%1」の意味</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>－選択－</translation>
    </message>
    <message>
        <source>ignore this column</source>
        <translation>この列は読まない</translation>
    </message>
</context>
<context>
    <name>kakehashi::HeldModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>記載内容</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>問題点</translation>
    </message>
</context>
<context>
    <name>kakehashi::HeldRowDialog</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2の%1行目</translation>
    </message>
    <message>
        <source>The row as it stands in the message</source>
        <translation>メールに記載された行</translation>
    </message>
    <message>
        <source>The row as it stands in the message, sheet %1</source>
        <translation>メールに記載された行（シート「%1」）</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Takes the mended row in as a posting (Ctrl+S).</source>
        <translation>直した行を募集情報として取り込みます（Ctrl+S）。</translation>
    </message>
    <message>
        <source>✔ Nothing is wrong any more.</source>
        <translation>✔ 問題はなくなりました。</translation>
    </message>
    <message>
        <source>What you typed for this row is not kept.</source>
        <translation>この行に入力した内容は保存されません。</translation>
    </message>
    <message>
        <source>Close without taking in</source>
        <translation>取り込まずに閉じる</translation>
    </message>
    <message>
        <source>%1 has</source>
        <translation>%1の値</translation>
    </message>
</context>
<context>
    <name>kakehashi::InstitutionItem</name>
    <message>
        <source>The institution&apos;s login at the ministry&apos;s site: it never leaves this desk.</source>
        <translation>厚生労働省サイトのログインIDです。この窓口の外には出ません。</translation>
    </message>
</context>
<context>
    <name>kakehashi::InstitutionModel</name>
    <message>
        <source>Institution</source>
        <translation>医療機関</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Open seats</source>
        <translation>空き人数</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>紹介</translation>
    </message>
</context>
<context>
    <name>kakehashi::InstitutionsPage</name>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1人／%2人空き</translation>
    </message>
    <message>
        <source>no headcount stated</source>
        <translation>人数未記入</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>医療機関</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>&amp;Note a call…</source>
        <translation>電話を記録(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>訂正(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Job order asked for…</source>
        <translation>求人票の依頼(&amp;J)…</translation>
    </message>
    <message>
        <source>Ans&amp;wered…</source>
        <translation>回答あり(&amp;W)…</translation>
    </message>
    <message>
        <source>Search institutions (Ctrl+F)</source>
        <translation>医療機関を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search institutions</source>
        <translation>医療機関を検索</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>残り人数</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>回答まで</translation>
    </message>
    <message>
        <source>Job orders</source>
        <translation>求人票の依頼</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>依頼日</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>所名</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話の記録</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>記録者</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reading the institutions</source>
        <translation>医療機関を読み込んでいます</translation>
    </message>
    <message>
        <source>No posting names an institution here.</source>
        <translation>医療機関名のある募集がありません。</translation>
    </message>
    <message>
        <source>No institution&apos;s name has these words.</source>
        <translation>この語を含む名称の医療機関がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source> (corrected)</source>
        <translation>（訂正済み）</translation>
    </message>
    <message numerus="yes">
        <source>%n open posting(s)</source>
        <translation>
            <numerusform>募集中 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) open</source>
        <translation>
            <numerusform>空き %n人</numerusform>
        </translation>
    </message>
    <message>
        <source>answers after %1 days (median)</source>
        <translation>回答まで%1日（中央値）</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>dormant since %1</source>
        <translation>%1から休止</translation>
    </message>
    <message>
        <source>dormant from %1 unless a new posting comes</source>
        <translation>新しい募集がなければ%1から休止</translation>
    </message>
    <message>
        <source>dormant months: %1</source>
        <translation>休止の月：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>取り消す(&amp;B)…</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>依頼元</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>kakehashi::JobOrderBackDialog</name>
    <message>
        <source>Take a request back: %1</source>
        <translation>依頼の取り消し：%1</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>The request was taken back.</source>
        <translation>依頼を取り消しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::JobOrderDialog</name>
    <message>
        <source>Job order answered: %1</source>
        <translation>求人票の依頼への回答：%1</translation>
    </message>
    <message>
        <source>Job order asked for: %1</source>
        <translation>求人票の依頼：%1</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>記録(&amp;E)</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>特定しない</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>依頼元(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>所名(&amp;O)</translation>
    </message>
    <message>
        <source>For &amp;posting</source>
        <translation>対象の募集(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>回答(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>The answer lies before the request.</source>
        <translation>回答の日付が依頼より前です。</translation>
    </message>
    <message>
        <source>The answer was entered.</source>
        <translation>回答を記録しました。</translation>
    </message>
    <message>
        <source>The request was entered.</source>
        <translation>依頼を記録しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::LeakDialog</name>
    <message>
        <source>Leak check of %1</source>
        <translation>%1の漏えい確認</translation>
    </message>
    <message>
        <source>Ticked is what gives nothing away: it is shown to others. Anything else is redacted. A changed text is asked about again.</source>
        <translation>チェックしたものは問題がないとして外部に表示します。ほかは伏せ字にします。文が変わると、もう一度確認します。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>The text with the finding marked</source>
        <translation>検出箇所を示した文</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>%1: “%2” (%3)</source>
        <translation>%1：「%2」（%3）</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>確認の記録</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>検出はありません。</translation>
    </message>
    <message>
        <source>%1: a finding was confirmed.</source>
        <translation>%1：検出を確認済みにしました。</translation>
    </message>
    <message>
        <source>%1: a confirmation was taken back.</source>
        <translation>%1：確認を取り消しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::LedgersScreen</name>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDFに保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <translation>Excelに保存(&amp;W)…</translation>
    </message>
    <message>
        <source>D&amp;isposal…</source>
        <translation>廃棄(&amp;I)…</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>管理簿</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>表の種類</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>この期間にはありません</translation>
    </message>
    <message>
        <source>%1 printed.</source>
        <translation>%1を印刷しました。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved as PDF, %n page(s).</source>
        <translation>
            <numerusform>%1をPDFに保存しました（%nページ）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Separated text (*.csv)</source>
        <translation>Excelブック (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved, %n row(s).</source>
        <translation>
            <numerusform>%1を保存しました（%n行）。</numerusform>
        </translation>
    </message>
    <message>
        <source>all, or some: S13-2020-000007, …</source>
        <translation>空欄はすべて。例：S13-2020-000007、…</translation>
    </message>
    <message>
        <source>&amp;Referrals</source>
        <translation>紹介番号(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>There is no referral with the number %1.</source>
        <translation>
            <numerusform>紹介番号%1の紹介はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>表示していません</translation>
    </message>
</context>
<context>
    <name>kakehashi::LetterDialog</name>
    <message>
        <source>Keep as &amp;drafts</source>
        <translation>下書きに保存(&amp;D)</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>送信(&amp;N)</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Postings in the letter</source>
        <translation>案内に載せる募集</translation>
    </message>
    <message>
        <source>&amp;To, each a message of their own</source>
        <translation>宛先（1人ずつ別のメール）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Postings in this letter</source>
        <translation>この案内に載せる募集(&amp;P)</translation>
    </message>
    <message>
        <source>Stand above the postings in every letter; may stay empty</source>
        <translation>すべての案内の冒頭に入ります（省略可）</translation>
    </message>
    <message>
        <source>The letter as it leaves</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>Words of your &amp;own</source>
        <translation>添える文章(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation>宛先：%1
件名：%2</translation>
    </message>
    <message>
        <source>✗ “%1” gives away %2 of %3.</source>
        <translation>✗ 「%1」から%3の%2が分かります。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>No server for sending is set up (settings, Mail). Letters can be kept as drafts.</source>
        <translation>送信サーバーが設定されていません（設定→メール）。下書きの保存はできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), %1 left out.</source>
        <translation>
            <numerusform>%n通（除外 %1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) kept as drafts.</source>
        <translation>
            <numerusform>%n通を下書きに保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are written to, each a message of their own.</source>
        <translation>
            <numerusform>%n人に、1人ずつ別のメールで送ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s)</source>
        <translation>
            <numerusform>%n通を送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent.</source>
        <translation>
            <numerusform>%n通を送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation>案内を送信しました。</translation>
    </message>
    <message>
        <source>Not sent, kept as a draft: %1</source>
        <translation>送信できず、下書きに保存しました：%1</translation>
    </message>
</context>
<context>
    <name>kakehashi::LetterListDialog</name>
    <message>
        <source>&amp;Send the draft</source>
        <translation>下書きを送信(&amp;S)</translation>
    </message>
    <message>
        <source>Letters to %1 %2</source>
        <translation>%1 %2への案内</translation>
    </message>
    <message>
        <source>Letters to applicants</source>
        <translation>求職者への案内</translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation>案内を送信しました。</translation>
    </message>
    <message>
        <source>✗ It could not be sent: %1</source>
        <translation>✗ 送信できませんでした：%1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>sent by %1</source>
        <translation>送信：%1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>No letter has been written yet.</source>
        <translation>案内はまだありません。</translation>
    </message>
</context>
<context>
    <name>kakehashi::LicenceRow</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Licence registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Original seen by</source>
        <translation>原本の確認者</translation>
    </message>
    <message>
        <source>Original seen on</source>
        <translation>原本の確認日</translation>
    </message>
    <message>
        <source>Take this licence off the form</source>
        <translation>この資格を削除</translation>
    </message>
    <message>
        <source>The original was seen today</source>
        <translation>原本を今日確認した</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原本確認</translation>
    </message>
    <message>
        <source>Choose what the licence is for.</source>
        <translation>資格の種類を選んでください。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>日付として読み取れません。</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation>今日確認</translation>
    </message>
</context>
<context>
    <name>kakehashi::LicenceSection</name>
    <message>
        <source>Licences</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Add a licence</source>
        <translation>資格を追加</translation>
    </message>
</context>
<context>
    <name>kakehashi::ListDialog</name>
    <message>
        <source>List of postings</source>
        <translation>募集情報の一覧</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>次へ…</translation>
    </message>
    <message>
        <source>Only what anybody may see goes into the list, with the filter and the count. Drafts are left out.</source>
        <translation>一覧には公開できる内容だけが、絞り込み条件と件数とともに載ります。下書きは除きます。</translation>
    </message>
    <message>
        <source>&amp;All that were found (%1)</source>
        <translation>検索結果すべて（%1件）(&amp;A)</translation>
    </message>
    <message>
        <source>The &amp;selected ones (%1)</source>
        <translation>選択したもの（%1件）(&amp;S)</translation>
    </message>
    <message>
        <source>The words typed are looked for in what anybody may see: the list can be shorter than what is found here.</source>
        <translation>検索語は公開できる内容から探すため、ここでの検索結果より少ないことがあります。</translation>
    </message>
    <message>
        <source>&amp;Excel workbook (XLSX)</source>
        <translation>Excel（XLSX）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;CSV, UTF-8</source>
        <translation>CSV（UTF-8）(&amp;C)</translation>
    </message>
    <message>
        <source>CSV for o&amp;lder Excel (Shift_JIS)</source>
        <translation>古いExcel用のCSV（Shift_JIS）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>PDF(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>プリンター(&amp;R)</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
</context>
<context>
    <name>kakehashi::ListSending</name>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 postings saved as %2.</source>
        <translation>募集情報%1件を%2に保存しました。</translation>
    </message>
    <message>
        <source>%1 characters that this encoding does not have became 〓.</source>
        <translation>この文字コードにない%1文字は〓になりました。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>一覧を書き出し中</translation>
    </message>
    <message>
        <source>Gathering the list</source>
        <translation>一覧を準備中</translation>
    </message>
    <message numerus="yes">
        <source>List of %n posting(s) printed.</source>
        <translation>
            <numerusform>募集情報%n件の一覧を印刷しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::MailDisposalDialog</name>
    <message>
        <source>Dispose of mail</source>
        <translation>メールの廃棄</translation>
    </message>
    <message>
        <source>&amp;Dispose…</source>
        <translation>廃棄(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Mail that holds no list of postings, or was put aside</source>
        <translation>一覧のないメール、対象外にしたメール(&amp;M)</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>すべてにチェック(&amp;A)</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>該当するメールはありません。</translation>
    </message>
    <message>
        <source>Tick what shall go.</source>
        <translation>廃棄するものにチェックしてください。</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>廃棄</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) disposed of; it is recorded.</source>
        <translation>
            <numerusform>メッセージ%n件を廃棄し、記録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the content of %n message(s) out of the store for good, and record that? That they came, from which addresses and when, is still known. On the mail server nothing changes. Backups made before still hold the content.</source>
        <translation>
            <numerusform>メッセージ%n件の内容をこのデータから完全に消し、記録しますか。届いたこと、差出人のアドレス、日時は残ります。メールサーバー上のメールは変わりません。これまでに作ったバックアップには内容が残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::MailFetcher</name>
    <message>
        <source>Taking in mail</source>
        <translation>メールの取り込み中</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) came.</source>
        <translation>
            <numerusform>新しいメッセージが%n件届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: new %L1 · changed %L2 · held %L3</source>
        <translation>取り込み：新規%L1・変更%L2・保留%L3</translation>
    </message>
    <message>
        <source>There is no keychain here: the password is kept until the program ends.</source>
        <translation>キーチェーンがないため、パスワードはこのプログラムを終えるまでだけ保持されます。</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>%1から受信中</translation>
    </message>
    <message numerus="yes">
        <source>Fetching from %n mailbox(es)</source>
        <translation>
            <numerusform>%n個の受信箱から受信中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::MailSending</name>
    <message>
        <source>No server for sending is set up. Set it up in the settings, under Mail.</source>
        <translation>送信サーバーが設定されていません。設定のメールで設定してください。</translation>
    </message>
    <message>
        <source>Sending letters</source>
        <translation>案内を送信しています</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) may have been sent already. Send once more?</source>
        <translation>
            <numerusform>メール%n件は、すでに送信されているかもしれません。もう一度送信しますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
</context>
<context>
    <name>kakehashi::MailSettingsDialog</name>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>&amp;Mailboxes</source>
        <translation>受信箱(&amp;M)</translation>
    </message>
    <message>
        <source>Sen&amp;ding</source>
        <translation>送信(&amp;D)</translation>
    </message>
    <message>
        <source>Sende&amp;rs</source>
        <translation>送信元(&amp;R)</translation>
    </message>
</context>
<context>
    <name>kakehashi::MailTrial</name>
    <message>
        <source>T&amp;ry the connection</source>
        <translation>接続を試す(&amp;R)</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
</context>
<context>
    <name>kakehashi::MailboxDialog</name>
    <message>
        <source>New mailbox</source>
        <translation>新しい受信箱</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Messages are read and left on the server as they are. The password is kept by this computer&apos;s keychain; where there is none it is asked for at each start and written nowhere.</source>
        <translation>メッセージは読むだけで、サーバーにはそのまま残ります。パスワードはこのパソコンのキーチェーンに保存されます。キーチェーンがない場合は起動のたびにたずね、どこにも書き込みません。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>The connection works: %n message(s) lie there.</source>
        <translation>
            <numerusform>接続できました：メッセージ%n件があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder can be read: %n file(s) lie there.</source>
        <translation>
            <numerusform>フォルダーを読めました：ファイル%n件があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailbox was saved.</source>
        <translation>受信箱を保存しました。</translation>
    </message>
    <message>
        <source>The mailbox was saved. There is no keychain here: its password is asked for at each start.</source>
        <translation>受信箱を保存しました。キーチェーンがないため、パスワードは起動のたびにたずねます。</translation>
    </message>
</context>
<context>
    <name>kakehashi::MailboxForm</name>
    <message>
        <source>IMAP mailbox</source>
        <translation>IMAPの受信箱</translation>
    </message>
    <message>
        <source>POP3 mailbox</source>
        <translation>POP3の受信箱</translation>
    </message>
    <message>
        <source>Folder of this computer, watched</source>
        <translation>このパソコンの監視フォルダー</translation>
    </message>
    <message>
        <source> min.</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Look for new messages by itself</source>
        <translation>新しいメッセージを自動で確認する</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>確認の間隔</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>The folder to watch</source>
        <translation>監視するフォルダー</translation>
    </message>
</context>
<context>
    <name>kakehashi::MailboxesPage</name>
    <message>
        <source>No mailbox yet</source>
        <translation>受信箱がまだありません</translation>
    </message>
    <message>
        <source>Add the mailbox that the postings are sent to, or a folder that is watched where messages come on a USB stick.</source>
        <translation>募集情報が送られてくる受信箱を追加してください。USBメモリーで届く場合は、監視するフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>確認の間隔</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>最後の確認</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>%1 min.</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 will not be looked into any more. What it brought stays.</source>
        <translation>%1を今後は確認しません。これまでに届いたものは残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The mailbox was removed.</source>
        <translation>受信箱を削除しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::MainWindow</name>
    <message>
        <source>Sample data</source>
        <translation>見本データ</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>このまま閉じる</translation>
    </message>
</context>
<context>
    <name>kakehashi::MatchDelegate</name>
    <message>
        <source>Urgent</source>
        <translation>優先</translation>
    </message>
</context>
<context>
    <name>kakehashi::MatchDetail</name>
    <message>
        <source>Why the posting fits, and its public view</source>
        <translation>募集情報が合う理由と公開用の内容</translation>
    </message>
    <message>
        <source>%1 · score %2 of 100</source>
        <translation>%1 · %2点／100点</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>募集内容</translation>
    </message>
    <message>
        <source>What anybody may see (masked)</source>
        <translation>公開できる内容（マスキング済）</translation>
    </message>
    <message>
        <source>What anybody may see</source>
        <translation>公開できる内容</translation>
    </message>
    <message>
        <source>Why a posting fits, and what anybody may see of it, stands here.</source>
        <translation>募集情報が合う理由と、公開できる内容をここに表示します。</translation>
    </message>
</context>
<context>
    <name>kakehashi::MatchPane</name>
    <message>
        <source>Clear</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDFに保存…</translation>
    </message>
    <message>
        <source>Postings that fit</source>
        <translation>合う募集情報</translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <translation>チェックをすべて外します</translation>
    </message>
    <message>
        <source>No postings yet</source>
        <translation>募集情報がまだありません</translation>
    </message>
    <message>
        <source>Take in a message with postings first.</source>
        <translation>先に「受信」で募集情報のメールを取り込んでください。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>合う募集情報がありません</translation>
    </message>
    <message>
        <source>Below stands how many were left out and why: loosen that wish.</source>
        <translation>除かれた件数と理由を下に示します。その条件をゆるめてください。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translation>求職者の入力待ちです</translation>
    </message>
    <message>
        <source>Type the applicant&apos;s licence and wishes.</source>
        <translation>求職者の資格と希望を入力してください。</translation>
    </message>
    <message>
        <source>Reading the postings…</source>
        <translation>募集情報を読み込み中…</translation>
    </message>
    <message>
        <source>Tick postings for the handout.</source>
        <translation>渡す募集情報にチェックを付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more no longer offered)</source>
        <translation>
            <numerusform>（ほか%n件は候補外になりました）</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates %1 / %2</source>
        <translation>候補 %1／%2件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>40 other place</comment>
        <translation>%2 %1件</translation>
    </message>
    <message>
        <source>The best %1 are listed.</source>
        <translation>上位%1件を表示しています。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>候補外：%1</translation>
    </message>
    <message>
        <source>Applicant&apos;s screen</source>
        <translation>相手画面</translation>
    </message>
    <message>
        <source>A second window in large type for the applicant: what anybody may see of the chosen posting</source>
        <translation>求職者向けの大きな文字の画面です。選んだ募集情報の公開部分だけを表示します</translation>
    </message>
    <message>
        <source>Would open: %1</source>
        <translation>条件を1つ広げると：%1</translation>
    </message>
</context>
<context>
    <name>kakehashi::MaterialsDialog</name>
    <message>
        <source>every one</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>使用終了(&amp;R)</translation>
    </message>
    <message>
        <source>Materials for training</source>
        <translation>研修の教材</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>教材</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>&amp;Add one of your own…</source>
        <translation>独自の教材を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>✗ retired</source>
        <translation>✗ 使用終了</translation>
    </message>
    <message>
        <source>the desk&apos;s</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Take up again (&amp;R)</source>
        <translation>使用を再開(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” is retired: it is offered no more.</source>
        <translation>「%1」の使用を終了しました。</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>「%1」の使用を再開しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::MergeApplicantsDialog</name>
    <message>
        <source>They are &amp;one person</source>
        <translation>同じ人(&amp;O)</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>同じ人ですか</translation>
    </message>
    <message>
        <source>Both entries</source>
        <translation>2つの登録</translation>
    </message>
    <message>
        <source>Keep the other&apos;s &amp;number</source>
        <translation>もう一方の番号を残す(&amp;N)</translation>
    </message>
    <message>
        <source>They are &amp;two</source>
        <translation>別の人(&amp;T)</translation>
    </message>
    <message>
        <source>%1 stays; %2 keeps its history and points to it. This can be taken back.</source>
        <translation>%1を残します。%2は履歴を残したまま統合されます。取り消せます。</translation>
    </message>
    <message>
        <source>Would say</source>
        <translation>統合後</translation>
    </message>
    <message>
        <source>%1 and %2 are one person: %1.</source>
        <translation>%1と%2を%1に統合しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::MergeDialog</name>
    <message>
        <source>Merge %1 and %2</source>
        <translation>%1と%2の統合</translation>
    </message>
    <message>
        <source>One posting stays; the other is closed and points to it. Both keep their histories. Choose whose words stay with Left and Right, or a click.</source>
        <translation>一方を残し、もう一方は終了して残したほうを指します。履歴は両方残ります。←→キーまたはクリックで残す値を選んでください。</translation>
    </message>
    <message>
        <source>Items in which the two differ</source>
        <translation>異なる項目</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>This one stays:</source>
        <translation>残すほう：</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1（残す）</translation>
    </message>
    <message>
        <source>%1 (is closed)</source>
        <translation>%1（終了）</translation>
    </message>
</context>
<context>
    <name>kakehashi::MessageListModel</name>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>held %L1</source>
        <translation>保留 %L1件</translation>
    </message>
    <message>
        <source>wants a password</source>
        <translation>パスワード待ち</translation>
    </message>
    <message>
        <source>A message that could not be fetched</source>
        <translation>受信できなかったメッセージ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
</context>
<context>
    <name>kakehashi::MessageTextDialog</name>
    <message>
        <source>Text of the message</source>
        <translation>メールの本文</translation>
    </message>
</context>
<context>
    <name>kakehashi::MinistryDialog</name>
    <message>
        <source>Paper as &amp;PDF…</source>
        <translation>書面をPDFに(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as mail &amp;file…</source>
        <translation>メールファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Keep as &amp;draft</source>
        <translation>下書きに保存(&amp;D)</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>送信(&amp;N)</translation>
    </message>
    <message>
        <source>Reports to the ministry</source>
        <translation>厚生労働省への報告</translation>
    </message>
    <message>
        <source>Reported so far (&amp;T)</source>
        <translation>これまでの報告(&amp;T)</translation>
    </message>
    <message>
        <source>The report was sent.</source>
        <translation>報告を送信しました。</translation>
    </message>
    <message>
        <source>Not sent, kept as a draft: %1</source>
        <translation>送信できず、下書きに保存しました：%1</translation>
    </message>
    <message>
        <source>As the notice in force says; never preset</source>
        <translation>現在の通知にあるとおりに入力</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>The report as it leaves</source>
        <translation>送信する内容</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>報告の種類(&amp;R)</translation>
    </message>
    <message>
        <source>Person in c&amp;harge</source>
        <translation>担当者(&amp;H)</translation>
    </message>
    <message>
        <source>Window &amp;open</source>
        <translation>受付時間(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Address for postings</source>
        <translation>送付先アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ministry&apos;s e-mail</source>
        <translation>厚生労働省のアドレス(&amp;M)</translation>
    </message>
    <message>
        <source>Remar&amp;ks</source>
        <translation>備考(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>No server for sending is set up (settings, Mail).</source>
        <translation>送信サーバーが設定されていません（設定→メール）。</translation>
    </message>
    <message>
        <source>saved as a mail file on %1</source>
        <translation>%1にメールファイルに保存</translation>
    </message>
    <message>
        <source>reported by mail on %1</source>
        <translation>%1にメールで報告</translation>
    </message>
    <message>
        <source>reported on paper on %1</source>
        <translation>%1に書面で報告</translation>
    </message>
    <message>
        <source>%1: a draft, not sent</source>
        <translation>%1：下書き（未送信）</translation>
    </message>
    <message>
        <source>%1: a draft, not sent: %2</source>
        <translation>%1：下書き（未送信）：%2</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>まだ報告していません。</translation>
    </message>
    <message>
        <source>Save the report to the ministry</source>
        <translation>厚生労働省への報告の保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was saved as PDF.</source>
        <translation>報告をPDFに保存しました。</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>メールの保存</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>メール (*.eml)</translation>
    </message>
    <message>
        <source>The report was saved as a mail file.</source>
        <translation>報告をメールファイルに保存しました。</translation>
    </message>
    <message>
        <source>The report was kept as a draft.</source>
        <translation>報告を下書きに保存しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::OccupationItem</name>
    <message>
        <source>Hidden from the public: %1</source>
        <translation>非公開：%1</translation>
    </message>
</context>
<context>
    <name>kakehashi::OutgoingPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Mails come from</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>The connection works. Nothing was sent.</source>
        <translation>接続できました。何も送信していません。</translation>
    </message>
    <message>
        <source>The server for sending was saved.</source>
        <translation>送信用サーバーを保存しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::OverviewScreen</name>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDFに保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>数値(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Institutions</source>
        <translation>医療機関(&amp;I)</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計しています</translation>
    </message>
    <message>
        <source>The overview was printed.</source>
        <translation>概況を印刷しました。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>The overview was saved as PDF, %n page(s).</source>
        <translation>
            <numerusform>概況をPDFに保存しました（%nページ）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>集計していません</translation>
    </message>
</context>
<context>
    <name>kakehashi::OwnMaterialDialog</name>
    <message>
        <source>A material of your own</source>
        <translation>独自の教材</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>of a document</source>
        <translation>資料の場合</translation>
    </message>
    <message>
        <source>of a video</source>
        <translation>動画の場合</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>発行元(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>ページ数(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>分(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;ddress (URL)</source>
        <translation>URL(&amp;D)</translation>
    </message>
    <message>
        <source>M&amp;odules it serves</source>
        <translation>使う項目(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;For whom (none: everybody)</source>
        <translation>対象の職種（なし：全職種）(&amp;F)</translation>
    </message>
    <message>
        <source>“%1” is in the catalogue now.</source>
        <translation>「%1」を教材に追加しました。</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::PartRows</name>
    <message>
        <source>No material</source>
        <translation>教材なし</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>%1の時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Minutes of %1 are a whole number, not “%2”.</source>
        <translation>%1の時間は整数で入力してください（「%2」は読めません）。</translation>
    </message>
</context>
<context>
    <name>kakehashi::PasswordBar</name>
    <message>
        <source>Enter &amp;password…</source>
        <translation>パスワードを入力(&amp;P)…</translation>
    </message>
    <message>
        <source>No mail is fetched from %1 until its password is entered.</source>
        <translation>パスワードを入力するまで、%1からは受信しません。</translation>
    </message>
</context>
<context>
    <name>kakehashi::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1のパスワード</translation>
    </message>
</context>
<context>
    <name>kakehashi::PeriodBar</name>
    <message>
        <source>From … until …</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>期間(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>終了(&amp;U)</translation>
    </message>
</context>
<context>
    <name>kakehashi::PersonSection</name>
    <message>
        <source>Applicant</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Sex: not said</source>
        <translation>性別：－</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>日付として読み取れません。</translation>
    </message>
</context>
<context>
    <name>kakehashi::PlaceEdit</name>
    <message>
        <source>Municipality or prefecture</source>
        <translation>市区町村または都道府県</translation>
    </message>
</context>
<context>
    <name>kakehashi::PlacesBar</name>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
</context>
<context>
    <name>kakehashi::PlanDialog</name>
    <message>
        <source>&amp;Add to the plan</source>
        <translation>計画に追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take out…</source>
        <translation>外す(&amp;T)…</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>%1: the plan of training</source>
        <translation>%1：研修の計画</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>The duties, experience, the employer&apos;s wish, …</source>
        <translation>業務内容、経験、医療機関の希望など</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>項目(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What is taught</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>理由(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>✗ taken out (%1)</source>
        <translation>✗ 除外（%1）</translation>
    </message>
    <message>
        <source>Required of everybody hired through the scheme.</source>
        <translation>採用者全員に必須です。</translation>
    </message>
    <message>
        <source>%1: “%2” added to the plan.</source>
        <translation>%1：「%2」を計画に追加しました。</translation>
    </message>
    <message>
        <source>Take “%1” out of the plan?</source>
        <translation>「%1」を計画から外しますか。</translation>
    </message>
    <message>
        <source>%1: “%2” taken out of the plan.</source>
        <translation>%1：「%2」を計画から外しました。</translation>
    </message>
    <message>
        <source>%1: “%2” is in the plan again.</source>
        <translation>%1：「%2」を計画に戻しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::PlanModel</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今回</translation>
    </message>
    <message>
        <source>%1 is known from this sender and not in this list; it stays open.</source>
        <translation>%1は同じ送信元から届いていますが、この一覧にありません。募集中のままです。</translation>
    </message>
    <message>
        <source>A newer message has spoken of it already.</source>
        <translation>より新しいメールで更新済みです。</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2の%1行目</translation>
    </message>
    <message>
        <source>Row %1 of sheet %3 in %2</source>
        <translation>%2のシート「%3」の%1行目</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What it is, what changes, or why it is held</source>
        <translation>内容・変更点・保留の理由</translation>
    </message>
    <message>
        <source>Sheet on page %1 of %2</source>
        <translation>%2の%1ページ目の登録票</translation>
    </message>
</context>
<context>
    <name>kakehashi::PlanView</name>
    <message>
        <source>Rows of the list</source>
        <translation>一覧の行</translation>
    </message>
    <message>
        <source>The selected row in full</source>
        <translation>選択した行の全項目</translation>
    </message>
    <message>
        <source>This &amp;list is:</source>
        <translation>一覧の種類(&amp;L)：</translation>
    </message>
    <message>
        <source>judged by what it repeats</source>
        <translation>内容から自動で判断</translation>
    </message>
    <message>
        <source>news only: says nothing of others</source>
        <translation>追加・変更分のみ</translation>
    </message>
    <message>
        <source>the whole list: others are absent</source>
        <translation>全件（ないものは「掲載なし」）</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>今は取り込まない(&amp;N)</translation>
    </message>
    <message>
        <source>Puts the message away without taking it in; the file stays where it is.</source>
        <translation>メールを取り込まずに閉じます。ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>changed 8</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>This file could not be read. Nothing can be taken in from it.</source>
        <translation>このファイルは読み取れなかったため、取り込めません。</translation>
    </message>
    <message>
        <source>The message has no attachment. Ask the sender for the list.</source>
        <translation>メールに添付ファイルがありません。一覧の送付を送信元に依頼してください。</translation>
    </message>
    <message>
        <source>Taking it in would give: %1</source>
        <translation>取り込むと：%1</translation>
    </message>
    <message>
        <source>No list of postings was found. Nothing can be taken in from it.</source>
        <translation>募集情報の一覧が見当たらないため、取り込めません。</translation>
    </message>
    <message>
        <source>It is read as the sender&apos;s whole list: what it no longer names is absent, and stays open until somebody closes it.</source>
        <translation>送信元の全件一覧として読み取りました。載っていない募集情報は「掲載なし」とし、終了するまで募集中のままです。</translation>
    </message>
    <message>
        <source>Select a row to see it in full.</source>
        <translation>行を選ぶと全項目を表示します。</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>It says a password and brings no list. Taken in, it opens what waits for that password, now and later.</source>
        <translation>パスワードだけのメールです。取り込むと、そのパスワードを待っているものを開きます（今後届くものも）。</translation>
    </message>
    <message>
        <source>It is locked. Taken in, it is kept until its password comes or you enter it.</source>
        <translation>パスワードで保護されています。取り込むと、パスワードが届くか入力されるまで保管します。</translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingActs</name>
    <message>
        <source>Changing the postings …</source>
        <translation>募集情報を変更中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard the selected drafts? This cannot be taken back.</source>
        <translation>選択した下書きを破棄しますか？元に戻せません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>%1 postings are selected. Is it to be done to all of them?</source>
        <translation>%1件を選択しています。すべてに行いますか？</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1を%2に統合しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingCommands</name>
    <message>
        <source>&amp;New posting</source>
        <translation>新しい募集情報(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Revise</source>
        <translation>変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate for another occupation</source>
        <translation>別の職種用に複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation>下書きを公開(&amp;O)</translation>
    </message>
    <message>
        <source>Close as &amp;filled</source>
        <translation>充足として終了(&amp;F)</translation>
    </message>
    <message>
        <source>Close as &amp;withdrawn</source>
        <translation>取りやめとして終了(&amp;W)</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>再開(&amp;A)</translation>
    </message>
    <message>
        <source>Urgency: usual</source>
        <translation>緊急度：通常</translation>
    </message>
    <message>
        <source>Urgency: ▲ urgent</source>
        <translation>緊急度：▲ 優先</translation>
    </message>
    <message>
        <source>Urgency: ▲▲ most urgent</source>
        <translation>緊急度：▲▲ 最優先</translation>
    </message>
    <message>
        <source>&amp;Merge two postings…</source>
        <translation>2件を統合…(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Compare versions…</source>
        <translation>版の比較…(&amp;C)</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>&amp;Sheet…</source>
        <translation>登録票…(&amp;S)</translation>
    </message>
    <message>
        <source>Fa&amp;x…</source>
        <translation>FAX…(&amp;X)</translation>
    </message>
    <message>
        <source>Faxes sen&amp;t…</source>
        <translation>FAX送信記録…(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;List…</source>
        <translation>一覧…(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;etters to applicants…</source>
        <translation>求職者への案内(&amp;E)…</translation>
    </message>
    <message>
        <source>Lea&amp;k check…</source>
        <translation>漏えい確認(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingDetail</name>
    <message>
        <source>No posting selected</source>
        <translation>募集情報が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one in the list; Enter brings you here.</source>
        <translation>一覧から選び、Enterキーを押すとここに移ります。</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>緊急度(&amp;U)</translation>
    </message>
    <message>
        <source>Public view: anybody may see this</source>
        <translation>公開用：誰にでも見せられます</translation>
    </message>
    <message>
        <source>Public view</source>
        <translation>公開用</translation>
    </message>
    <message>
        <source>Full view: stays at the desk</source>
        <translation>全項目：窓口の外に出せません</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>全項目</translation>
    </message>
    <message>
        <source>History: stays at the desk</source>
        <translation>履歴：窓口の外に出せません</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The public view of %1 was copied.</source>
        <translation>%1の公開用の内容をコピーしました。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the public view (Ctrl+C in the list)</source>
        <translation>公開用の内容をコピー（一覧ではCtrl+C）</translation>
    </message>
    <message>
        <source>Copy the public view</source>
        <translation>公開用の内容をコピー</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>版の比較</translation>
    </message>
    <message>
        <source>Origins: stay at the desk</source>
        <translation>出どころ：窓口の外に出さない</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>出どころ</translation>
    </message>
    <message>
        <source>Institution…</source>
        <translation>医療機関…</translation>
    </message>
    <message>
        <source>Its postings, referrals, answers and calls</source>
        <translation>募集・紹介・回答・電話の記録</translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingFilterBar</name>
    <message>
        <source>open</source>
        <translation>募集中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Municipality…</source>
        <translation>市区町村…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>Occupation: %1</source>
        <translation>職種：%1</translation>
    </message>
    <message>
        <source>Occupation not stated</source>
        <translation>職種の記載なし</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <translation>就業場所の記載なし</translation>
    </message>
    <message>
        <source>%1 (no part of it named)</source>
        <translation>%1（区市町村等の記載なし）</translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingFormPage</name>
    <message>
        <source>%1 is open.</source>
        <translation>%1を公開しました。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>%1 is saved as a draft.</source>
        <translation>%1を下書きとして保存しました。</translation>
    </message>
    <message>
        <source>What you typed is lost.</source>
        <translation>入力した内容は失われます。</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>入力を閉じる</translation>
    </message>
    <message>
        <source>Very like this and open: %1.</source>
        <translation>よく似た公開中の募集情報：%1</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>%1に統合しました。</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比較(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close the form</source>
        <translation>入力を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Gives up what is not saved (Esc).</source>
        <translation>保存していない内容を破棄します（Esc）。</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Then goes on with another occupation of the same institution (Ctrl+Shift+Enter).</source>
        <translation>続けて同じ医療機関の別の職種を入力します（Ctrl+Shift+Enter）。</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>公開(&amp;P)</translation>
    </message>
    <message>
        <source>From now on it is matched and handed out (Ctrl+Enter).</source>
        <translation>以後、照合や配布の対象になります（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>What was typed here last and not saved is back.</source>
        <translation>前回入力して保存していなかった内容を復元しました。</translation>
    </message>
    <message>
        <source>Changes to %1 are not saved.</source>
        <translation>%1の変更が保存されていません。</translation>
    </message>
    <message>
        <source>A new posting is not saved.</source>
        <translation>新しい募集情報が保存されていません。</translation>
    </message>
    <message>
        <source>New posting</source>
        <translation>新しい募集情報</translation>
    </message>
    <message>
        <source>Revise %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>下書き %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still to fill in before it can be opened.</source>
        <translation>
            <numerusform>公開するには、あと%n項目の入力が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as a draft</source>
        <translation>下書き保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save, &amp;next occupation</source>
        <translation>保存して次の職種(&amp;N)</translation>
    </message>
    <message>
        <source>Open, &amp;next occupation</source>
        <translation>公開して次の職種(&amp;N)</translation>
    </message>
    <message>
        <source>What you typed was kept: %1.</source>
        <translation>入力済みの内容を残しました：%1</translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingList</name>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingModel</name>
    <message>
        <source>▲ urgent</source>
        <translation>▲ 優先</translation>
    </message>
    <message>
        <source>▲▲ most urgent</source>
        <translation>▲▲ 最優先</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>この窓口</translation>
    </message>
    <message>
        <source>%1 of %2 seats left</source>
        <translation>残り%1人（募集%2人）</translation>
    </message>
    <message>
        <source>%1 (マスキング: not for the public)</source>
        <translation>%1（マスキング：非公開）</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>残り人数</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>施設名</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>雇用期間</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>給与</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>!</source>
        <extracomment>the heading of a column two marks wide</extracomment>
        <translation>！</translation>
    </message>
    <message>
        <source>D</source>
        <comment>one character: draft</comment>
        <translation>下</translation>
    </message>
    <message>
        <source>F</source>
        <comment>one character: filled</comment>
        <translation>充</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one character: withdrawn</comment>
        <translation>取</translation>
    </message>
    <message>
        <source>E</source>
        <comment>one character: expired</comment>
        <translation>期</translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingWork</name>
    <message>
        <source>%1 postings are selected: that many sheets, or more.</source>
        <translation>%1件を選択しています。登録票も同じ枚数以上になります。</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 fits no registered applicant.</source>
        <translation>%1に合う登録者はいません。</translation>
    </message>
    <message>
        <source>Letters about %1</source>
        <translation>%1の案内</translation>
    </message>
</context>
<context>
    <name>kakehashi::PostingsScreen</name>
    <message>
        <source>Postings</source>
        <translation>募集情報</translation>
    </message>
    <message>
        <source>Search postings: facility, place, duties, reference … (Ctrl+F)</source>
        <translation>募集情報を検索：施設名、場所、業務内容、番号など（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search postings</source>
        <translation>募集情報を検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>No postings yet</source>
        <translation>募集情報がまだありません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No posting fits what was typed and the filters. Try fewer words, or look at all postings.</source>
        <translation>入力した語と条件に合う募集情報がありません。語を減らすか、すべての募集情報を表示してください。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索と条件を解除</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>検索できませんでした</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>一覧の列と並び順</translation>
    </message>
    <message>
        <source>Open the feed and take in a message, or enter one with Ctrl+N.</source>
        <translation>「受信」でメールを取り込むか、Ctrl+Nで入力してください。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか%1件</translation>
    </message>
    <message>
        <source>Left alone:</source>
        <translation>対象外：</translation>
    </message>
</context>
<context>
    <name>kakehashi::ProblemBar</name>
    <message>
        <source>Problems</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>少なく表示</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>ほか%n件…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kakehashi::QuestionDialog</name>
    <message>
        <source>It is a &amp;new posting</source>
        <translation>新しい募集情報です(&amp;N)</translation>
    </message>
    <message>
        <source>It is &amp;this posting</source>
        <translation>この募集情報です(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Decide so</source>
        <translation>このとおり決める(&amp;D)</translation>
    </message>
    <message>
        <source>Postings that it may be</source>
        <translation>可能性のある募集情報</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>項目ごとの比較</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>あとで(&amp;L)</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2の%1行目</translation>
    </message>
    <message>
        <source>%1 (%2 of 100 alike)</source>
        <translation>%1（一致度%2／100）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>この行</translation>
    </message>
    <message>
        <source>The sender said before</source>
        <translation>送信元の以前の値</translation>
    </message>
    <message>
        <source>Stands here</source>
        <translation>窓口の値</translation>
    </message>
    <message>
        <source>The sender says now</source>
        <translation>送信元の今回の値</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>採用する値</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>What holds for %1</source>
        <translation>%1に採用する値</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>－選択－</translation>
    </message>
    <message>
        <source>what stands here</source>
        <translation>窓口の値</translation>
    </message>
    <message>
        <source>what the sender says</source>
        <translation>送信元の値</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>%1 is not decided yet.</source>
        <translation>%1がまだ決まっていません。</translation>
    </message>
</context>
<context>
    <name>kakehashi::ReferralBoard</name>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>kakehashi::ReferralDetail</name>
    <message>
        <source>“%1” taken back</source>
        <translation>「%1」を取り消し</translation>
    </message>
    <message>
        <source>Conditions: posting and hire</source>
        <translation>条件（募集と採用の違い）</translation>
    </message>
    <message>
        <source>Conditions spoken about</source>
        <translation>話し合った条件</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>As posted</source>
        <translation>募集情報</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>登録票</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>紹介状</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>終了(&amp;N)</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>取り消す(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>紹介状(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Sheet…</source>
        <translation>登録票(&amp;S)…</translation>
    </message>
    <message>
        <source>The referral</source>
        <translation>紹介の内容</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1  %2, since %3</source>
        <translation>%1&#x3000;%2（%3から）</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集情報</translation>
    </message>
    <message>
        <source>The posting is not open any more.</source>
        <translation>この募集は終了しています。</translation>
    </message>
    <message>
        <source>The posting is full: nobody else can be hired.</source>
        <translation>この募集は満員です。これ以上採用できません。</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>経過（新しい順）</translation>
    </message>
    <message>
        <source>Choose a referral to see its entries.</source>
        <translation>紹介を選ぶと経過が表示されます。</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>催促</translation>
    </message>
    <message>
        <source>&amp;Remind…</source>
        <translation>催促を記録(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>予定表に保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Notes that the institution was reminded of its answer</source>
        <translation>医療機関に回答を催促したことを記録します</translation>
    </message>
    <message>
        <source>The interview for anybody&apos;s calendar (.ics), without names</source>
        <translation>面接の予定（.ics）。氏名は含みません</translation>
    </message>
    <message numerus="yes">
        <source>The institution has not answered for %n working day(s): remind it.</source>
        <translation>
            <numerusform>医療機関から%n営業日回答がありません。催促してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::ReferralsScreen</name>
    <message>
        <source>&amp;Disclosure log…</source>
        <translation>開示記録(&amp;D)…</translation>
    </message>
    <message>
        <source>Search names, references, institutions (Ctrl+F)</source>
        <translation>氏名・番号・医療機関を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>How long in their stage</source>
        <translation>段階の日数</translation>
    </message>
    <message>
        <source>However long</source>
        <translation>日数：すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n days and more</source>
        <translation>
            <numerusform>%n日以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of the ended ones</source>
        <translation>終了分の表示</translation>
    </message>
    <message>
        <source>Ended within 30 days</source>
        <translation>終了分：30日以内</translation>
    </message>
    <message>
        <source>No ended ones</source>
        <translation>終了分：表示しない</translation>
    </message>
    <message>
        <source>All ended ones</source>
        <translation>終了分：すべて</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Take words or filters away.</source>
        <translation>検索語や条件を減らしてください。</translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation>紹介はまだありません</translation>
    </message>
    <message>
        <source>An inquiry or application entered at the counter stands here from then on.</source>
        <translation>窓口で問い合わせ・応募を記録すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>This referral is not in the store any more.</source>
        <translation>この紹介はもう登録されていません。</translation>
    </message>
    <message>
        <source>A referral goes forward; take its last step back instead.</source>
        <translation>紹介は前の段階に戻せません。最後の段階を取り消してください。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Take “%1” of %2 back?</source>
        <translation>%2の「%1」を取り消しますか？</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1: “%2” was taken back; it stands at “%3”.</source>
        <translation>%1：「%2」を取り消しました。現在は「%3」です。</translation>
    </message>
    <message>
        <source>To be reminded</source>
        <translation>要催促</translation>
    </message>
    <message numerus="yes">
        <source>%1: the institution has owed an answer for %n working day(s).</source>
        <translation>
            <numerusform>%1：医療機関の回答を%n営業日待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1: the reminder is noted.</source>
        <translation>%1：催促を記録しました。</translation>
    </message>
    <message>
        <source>Save the interview for a calendar</source>
        <translation>面接の予定の保存</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>%1: the interview was saved for a calendar.</source>
        <translation>%1：面接の予定を保存しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::ReplyDialog</name>
    <message>
        <source>Set up &amp;sending…</source>
        <translation>送信の設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep as a &amp;draft</source>
        <translation>下書きとして保存(&amp;D)</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>送信(&amp;N)</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>送信元への返信</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>返信の本文</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Sent on %1 by %2.</source>
        <translation>%1に%2が送信しました。</translation>
    </message>
    <message>
        <source>It could not be sent: %1</source>
        <translation>送信できませんでした：%1</translation>
    </message>
    <message>
        <source>No server for sending is set up. The reply can be kept as a draft, or copied.</source>
        <translation>送信用サーバーが設定されていません。返信は下書きとして保存するか、コピーできます。</translation>
    </message>
    <message>
        <source>It is sent from %1.</source>
        <translation>%1から送信します。</translation>
    </message>
    <message>
        <source>The reply was kept as a draft.</source>
        <translation>返信を下書きとして保存しました。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>The reply to %1 was sent.</source>
        <translation>%1への返信を送信しました。</translation>
    </message>
    <message>
        <source>What you changed in this reply is not kept.</source>
        <translation>この返信の変更は保存されていません。</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>This reply may have been sent already. Send it once more?</source>
        <translation>この返信はすでに届いているかもしれません。もう一度送信しますか。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
</context>
<context>
    <name>kakehashi::ReportDialog</name>
    <message>
        <source>%1: the employer has acknowledged it</source>
        <translation>%1：報告の確認</translation>
    </message>
    <message>
        <source>%1: training reported</source>
        <translation>%1：研修の報告</translation>
    </message>
    <message>
        <source>&amp;Enter the acknowledgement</source>
        <translation>確認を記録(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Enter the report</source>
        <translation>報告を記録(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>報告日(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方法(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>%1: acknowledged.</source>
        <translation>%1：確認済みにしました。</translation>
    </message>
    <message>
        <source>%1: reported.</source>
        <translation>%1：報告を記録しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::RevertDialog</name>
    <message>
        <source>Take back what this message did</source>
        <translation>このメッセージによる変更の取り消し</translation>
    </message>
    <message>
        <source>Posting by posting</source>
        <translation>募集情報ごとの内容</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>そのとき</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>！ stays</source>
        <translation>！そのまま</translation>
    </message>
    <message>
        <source>≠ as before</source>
        <translation>≠ 元に戻す</translation>
    </message>
    <message>
        <source>－ leaves the lists</source>
        <translation>－ 一覧から除く</translation>
    </message>
    <message>
        <source>It came with this message.</source>
        <translation>このメッセージで届きました。</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) that came with it leave the lists.</source>
        <translation>
            <numerusform>このメッセージで届いた募集情報%n件を一覧から除きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) that it changed are as before.</source>
        <translation>
            <numerusform>変更された募集情報%n件を元に戻します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its rows that wait are put aside.</source>
        <translation>
            <numerusform>待っている%n行を取り下げます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay because somebody changed them since.</source>
        <translation>
            <numerusform>その後に手を加えた%n件はそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed meanwhile and staying so: %1</source>
        <translation>すでに終了しており、そのまま残るもの：%1</translation>
    </message>
    <message>
        <source>Nothing is deleted: history keeps it all, and the message can be taken in again.</source>
        <translation>何も削除されません。すべて履歴に残り、メッセージを再び取り込むこともできます。</translation>
    </message>
    <message>
        <source>%1 stays closed, and its password is waited for no longer.</source>
        <translation>%1は開かれないままとなり、パスワードを待つのもやめます。</translation>
    </message>
</context>
<context>
    <name>kakehashi::SenderRuleDialog</name>
    <message>
        <source>is ignored</source>
        <translation>は読まない</translation>
    </message>
    <message>
        <source>once a list of it was taken in</source>
        <translation>一覧を一度取り込んでから</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>only when somebody says so, each time</source>
        <translation>そのつど指示があったときだけ</translation>
    </message>
    <message>
        <source>as the lists say</source>
        <translation>一覧の内容による</translation>
    </message>
    <message>
        <source>full postings</source>
        <translation>全項目の募集情報</translation>
    </message>
    <message>
        <source>masked postings</source>
        <translation>マスキング済の募集情報</translation>
    </message>
    <message>
        <source>judged by what they repeat</source>
        <translation>重なりから判断</translation>
    </message>
    <message>
        <source>news only: say nothing of others</source>
        <translation>新着・変更分だけ：ほかについては何も言わない</translation>
    </message>
    <message>
        <source>the whole list: others are absent</source>
        <translation>全件一覧：載っていないものは掲載なし</translation>
    </message>
    <message>
        <source>Rule for a sender</source>
        <translation>送信元の設定</translation>
    </message>
    <message>
        <source>jinzai@mhlw.example.jp, or @mhlw.example.jp for everybody there</source>
        <translation>jinzai@mhlw.example.jp、またはドメイン全体なら @mhlw.example.jp</translation>
    </message>
    <message>
        <source>files without a sender</source>
        <translation>送信元のないファイル</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Its mail is taken in</source>
        <translation>メールの取り込み</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>送られてくるもの</translation>
    </message>
    <message>
        <source>Its lists are</source>
        <translation>一覧の種類</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Headings of its lists that somebody explained:</source>
        <translation>意味を指定した見出し：</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>&amp;Forget this meaning</source>
        <translation>この意味を忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>Give the sender&apos;s address, or @ and its domain.</source>
        <translation>送信元のアドレス、または@に続けてドメインを入力してください。</translation>
    </message>
    <message>
        <source>There is a rule for %1 already. Change that one.</source>
        <translation>%1の設定はすでにあります。そちらを変更してください。</translation>
    </message>
</context>
<context>
    <name>kakehashi::SendersPage</name>
    <message>
        <source>Without a rule, mail of a sender waits until a list of it was taken in, and is taken in by itself from then on.</source>
        <translation>設定のない送信元のメールは、一覧を一度取り込むまで保留し、その後は自動で取り込みます。</translation>
    </message>
    <message>
        <source>Rules for senders</source>
        <translation>送信元の設定</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Headings explained</source>
        <translation>指定した見出し</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>files without a sender</source>
        <translation>送信元のないファイル</translation>
    </message>
    <message>
        <source>The rule was saved.</source>
        <translation>設定を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>The rule for %1 and the meanings of %n heading(s) are forgotten.</source>
        <translation>
            <numerusform>%1の設定と、見出し%n個の意味を消します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The rule was removed.</source>
        <translation>設定を削除しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::ServerFields</name>
    <message>
        <source>TLS (encrypted from the first byte)</source>
        <translation>TLS（最初から暗号化）</translation>
    </message>
    <message>
        <source>STARTTLS (encrypted before anything is said)</source>
        <translation>STARTTLS（通信の開始前に暗号化）</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>usually empty: the authorities this computer trusts</source>
        <translation>通常は空欄：このパソコンが信頼する認証局</translation>
    </message>
    <message>
        <source>A PEM file with the authority that signed the server&apos;s certificate. Only that authority is trusted then.</source>
        <translation>サーバー証明書に署名した認証局のPEMファイル。指定すると、その認証局だけを信頼します。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 (the usual one)</source>
        <translation>%1（通常）</translation>
    </message>
    <message>
        <source>known; type to change it</source>
        <translation>保存済み（変更する場合は入力）</translation>
    </message>
</context>
<context>
    <name>kakehashi::SettingsDialogs</name>
    <message>
        <source>The settings were saved.</source>
        <translation>設定を保存しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::SheetActions</name>
    <message numerus="yes">
        <source>%n sheet(s) printed.</source>
        <translation>
            <numerusform>登録票%n件を印刷しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>登録票を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved as PDF.</source>
        <translation>
            <numerusform>登録票%n件をPDFで保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::SheetDialog</name>
    <message numerus="yes">
        <source>Posting sheets of %n posting(s)</source>
        <translation>
            <numerusform>募集情報%n件の登録票</numerusform>
        </translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷…(&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDFで保存…(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>最初の%1件を表示しています。</translation>
    </message>
</context>
<context>
    <name>kakehashi::SheetPreview</name>
    <message>
        <source>Whole</source>
        <translation>全項目</translation>
    </message>
    <message>
        <source>As the public sees it</source>
        <translation>公開用</translation>
    </message>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>印刷される登録票</translation>
    </message>
</context>
<context>
    <name>kakehashi::StandingFilter</name>
    <message>
        <source>all %L1</source>
        <translation>すべて %L1</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>waiting 3</comment>
        <translation>%1 %L2</translation>
    </message>
</context>
<context>
    <name>kakehashi::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>kakehashi::StepDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Enter “%1”</source>
        <translation>「%1」を記録(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集情報</translation>
    </message>
    <message>
        <source>First working &amp;day</source>
        <translation>勤務開始日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>An address, or the link of an interview on line</source>
        <translation>住所、またはオンライン面接のリンク</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>What was agreed on unlike the posting; nothing where it is as posted.</source>
        <translation>募集情報と違う条件で合意した項目だけ入力します（同じなら空欄）。</translation>
    </message>
    <message>
        <source>What is asked for and offered, where it was spoken about.</source>
        <translation>話し合った項目の希望と提示を入力します。</translation>
    </message>
    <message>
        <source>The time cannot be read.</source>
        <translation>時刻を読み取れません。</translation>
    </message>
</context>
<context>
    <name>kakehashi::TakenView</name>
    <message>
        <source>Rows that wait to be mended</source>
        <translation>修正待ちの行</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>修正する(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Put aside…</source>
        <translation>見送る(&amp;P)…</translation>
    </message>
    <message>
        <source>Postings that the list no longer names</source>
        <translation>一覧に載らなくなった募集情報</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>送信元の番号</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>医療機関</translation>
    </message>
    <message>
        <source>&amp;View message…</source>
        <translation>本文を見る(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save original…</source>
        <translation>原本を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>Taken in on %1: %2</source>
        <translation>%1に取り込み：%2</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>パスワード…(&amp;W)</translation>
    </message>
    <message>
        <source>%1 is protected by a password. It is opened by itself when a message of the same sender brings the password; or enter it.</source>
        <translation>%1はパスワードで保護されています。同じ送信元からパスワードのメールが届けば自動で開きます。入力して開くこともできます。</translation>
    </message>
    <message>
        <source>Kept since %1 for the password it says; it brought no list.</source>
        <translation>%1からパスワードの控えとして保管しています。一覧はありません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Close as filled</source>
        <translation>充足として終了</translation>
    </message>
    <message>
        <source>Close as withdrawn</source>
        <translation>取りやめとして終了</translation>
    </message>
    <message>
        <source>Write to the sende&amp;r…</source>
        <translation>送信元に連絡(&amp;R)…</translation>
    </message>
    <message>
        <source>Take in a&amp;gain</source>
        <translation>再び取り込む(&amp;G)</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>取り消す(&amp;B)…</translation>
    </message>
    <message>
        <source>Takes back everything this message did, after showing what that is.</source>
        <translation>このメッセージによる変更をすべて取り消します。先に内容を示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait to be mended, answered or put aside.</source>
        <translation>
            <numerusform>修正・回答・取り下げを待つ行が%n行あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ A reply was sent on %1 by %2.</source>
        <translation>✔ %1に%2が返信しました。</translation>
    </message>
    <message>
        <source>● A draft of a reply waits since %1.</source>
        <translation>● 返信の下書きがあります（%1から）。</translation>
    </message>
    <message>
        <source>Draft of the &amp;reply…</source>
        <translation>返信の下書き(&amp;R)…</translation>
    </message>
    <message>
        <source>What it did was taken back. It can be taken in again as if it were new.</source>
        <translation>このメッセージによる変更は取り消されています。新しいメッセージとして再び取り込めます。</translation>
    </message>
    <message>
        <source>● open</source>
        <translation>● 募集中</translation>
    </message>
    <message>
        <source>A&amp;nswer…</source>
        <translation>回答(&amp;N)…</translation>
    </message>
    <message>
        <source>What was not read</source>
        <translation>読み取れなかった部分</translation>
    </message>
    <message>
        <source>I have s&amp;een it</source>
        <translation>確認しました(&amp;E)</translation>
    </message>
    <message>
        <source>It no longer counts as waiting. What was not read stays shown here.</source>
        <translation>待ち件数に数えなくなります。読み取れなかった部分は引き続きここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>対象外にする(&amp;I)</translation>
    </message>
    <message>
        <source>Its password is waited for no longer. What was taken in stays.</source>
        <translation>パスワードを待つのをやめます。取り込み済みのものはそのままです。</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>すべて選択(&amp;L)</translation>
    </message>
    <message>
        <source>△ Not all of this message was read. Look at what is named here, then say that you have seen it.</source>
        <translation>△ このメッセージには読み取れていない部分があります。次の内容を確かめ、確認済みにしてください。</translation>
    </message>
    <message>
        <source>Of this message was not read:</source>
        <translation>このメッセージで読み取れなかった部分：</translation>
    </message>
    <message>
        <source>%1 is protected by a password and was put aside. Should the password come, it is opened all the same.</source>
        <translation>%1はパスワードで保護されており、対象外にしてあります。パスワードが届けば開きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were known from this sender and are not in this list. They stay open until somebody selects and closes them.</source>
        <translation>
            <numerusform>この送信元の募集情報のうち%n件がこの一覧にありません。選んで終了するまで募集中のままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::TenureDialog</name>
    <message>
        <source>%1: after the hire</source>
        <translation>%1：採用後</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>記録(&amp;E)</translation>
    </message>
    <message>
        <source>Who left: why</source>
        <translation>離職の理由</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>項目(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Asked how</source>
        <translation>確認の方法(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>kakehashi::TileMapView</name>
    <message>
        <source>Map of open seats</source>
        <translation>空き人数の地図</translation>
    </message>
    <message>
        <source>%1: no posting known</source>
        <translation>%1：募集なし</translation>
    </message>
    <message>
        <source>%1: open seats %2, postings %3</source>
        <translation>%1：空き%2人、募集%3件</translation>
    </message>
</context>
<context>
    <name>kakehashi::TimeEdit</name>
    <message>
        <source>List the half hours (Alt+Down)</source>
        <translation>30分刻みの一覧（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>kakehashi::TimeField</name>
    <message>
        <source>This is no time of day.</source>
        <translation>時刻として読み取れません。</translation>
    </message>
</context>
<context>
    <name>kakehashi::TodayScreen</name>
    <message>
        <source>Referrals</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>&amp;Go there (Enter)</source>
        <translation>開く（Enter）(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>待っているものはありません</translation>
    </message>
    <message>
        <source>Interviews of the day, unanswered inquiries, messages and rows to look at stand here as soon as there are any.</source>
        <translation>本日の面接、回答のない問い合わせ、確認するメールや保留の行があると、ここに並びます。</translation>
    </message>
    <message>
        <source>What waits today</source>
        <translation>今日待っているもの</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait</source>
        <translation>
            <numerusform>%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments today</source>
        <translation>今日の予定</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅れているもの</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待っているもの</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>今日から</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n日前から</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>まだ何も届いていません</translation>
    </message>
    <message>
        <source>&amp;Take in the first message…</source>
        <translation>最初のメールを取り込む(&amp;T)…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>kakehashi::TrainingDetail</name>
    <message>
        <source>&amp;All present</source>
        <translation>全員出席(&amp;A)</translation>
    </message>
    <message>
        <source>Abse&amp;nt</source>
        <translation>欠席(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>外す(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>報告(&amp;R)…</translation>
    </message>
    <message>
        <source>Take report &amp;back…</source>
        <translation>報告を取り消す(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Letter as PDF…</source>
        <translation>報告書をPDFに(&amp;L)…</translation>
    </message>
    <message>
        <source>A&amp;fter the hire…</source>
        <translation>採用後の記録(&amp;F)…</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>受講</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Paid b&amp;y</source>
        <translation>費用負担(&amp;Y)</translation>
    </message>
    <message>
        <source>Acknowledged (&amp;R)…</source>
        <translation>確認済み(&amp;R)…</translation>
    </message>
    <message>
        <source>Cer&amp;tificate as PDF…</source>
        <translation>修了証をPDFに(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Edit the plan…</source>
        <translation>計画の編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Offer the seat again…</source>
        <translation>空きを再募集(&amp;O)…</translation>
    </message>
    <message>
        <source>Seat &amp;offered again: take back…</source>
        <translation>再募集を取り消す(&amp;O)…</translation>
    </message>
    <message>
        <source>Present (&amp;H)</source>
        <translation>出席(&amp;H)</translation>
    </message>
    <message>
        <source>Sheet (&amp;G)</source>
        <translation>出席表(&amp;G)</translation>
    </message>
    <message>
        <source>Recor&amp;d as PDF…</source>
        <translation>受講記録をPDFに(&amp;D)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke an entry back</source>
        <translation>記録を取り消す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>This person alone</source>
        <translation>この人だけ</translation>
    </message>
    <message>
        <source>The attendance sheet of the class, on paper</source>
        <translation>この研修の出席表を紙で作ります</translation>
    </message>
    <message>
        <source>Attendance sheet as PDF…</source>
        <translation>出席表をPDFに…</translation>
    </message>
    <message>
        <source>Print the attendance sheet…</source>
        <translation>出席表を印刷…</translation>
    </message>
    <message>
        <source>The record…</source>
        <translation>受講記録…</translation>
    </message>
    <message>
        <source>The letter to the employer…</source>
        <translation>医療機関への報告書…</translation>
    </message>
    <message>
        <source>The certificate…</source>
        <translation>研修修了証…</translation>
    </message>
    <message>
        <source>An entry made after the hire was a mistake</source>
        <translation>採用後の記録の誤りを取り消します</translation>
    </message>
    <message>
        <source>%1, %2…</source>
        <translation>%1（%2）…</translation>
    </message>
</context>
<context>
    <name>kakehashi::TrainingModel</name>
    <message>
        <source>! Late: %1</source>
        <translation>！遅延：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>採用した医療機関</translation>
    </message>
    <message>
        <source>First working day</source>
        <translation>就業開始日</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>未受講</translation>
    </message>
</context>
<context>
    <name>kakehashi::TrainingPapers</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the training record</source>
        <translation>受講記録の保存</translation>
    </message>
    <message>
        <source>The training record of %1 was saved as PDF.</source>
        <translation>%1の受講記録をPDFに保存しました。</translation>
    </message>
    <message>
        <source>Save the letter about training</source>
        <translation>研修の報告書の保存</translation>
    </message>
    <message>
        <source>The letter about the training of %1 was saved as PDF.</source>
        <translation>%1の研修の報告書をPDFに保存しました。</translation>
    </message>
    <message>
        <source>Save the certificate of training</source>
        <translation>研修修了証の保存</translation>
    </message>
    <message>
        <source>The certificate of %1 was saved as PDF.</source>
        <translation>%1の研修修了証をPDFに保存しました。</translation>
    </message>
    <message>
        <source>The training record of %1 was printed.</source>
        <translation>%1の受講記録を印刷しました。</translation>
    </message>
    <message>
        <source>The letter about the training of %1 was printed.</source>
        <translation>%1の研修の報告書を印刷しました。</translation>
    </message>
    <message>
        <source>The certificate of %1 was printed.</source>
        <translation>%1の研修修了証を印刷しました。</translation>
    </message>
    <message>
        <source>Save the attendance sheet</source>
        <translation>出席表の保存</translation>
    </message>
    <message numerus="yes">
        <source>The attendance sheet for %n person(s) was saved as PDF.</source>
        <translation>
            <numerusform>%n人の出席表をPDFに保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attendance sheet for %n person(s) was printed.</source>
        <translation>
            <numerusform>%n人の出席表を印刷しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::TrainingScreen</name>
    <message>
        <source>&amp;Class…</source>
        <translation>研修を記録(&amp;C)…</translation>
    </message>
    <message>
        <source>Search names, references, institutions (Ctrl+F)</source>
        <translation>氏名・番号・医療機関を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Which trainings</source>
        <translation>表示する研修</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅れているもの</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>One class for everybody selected</source>
        <translation>選んだ全員に1回の研修</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Take the report on %1 back?</source>
        <translation>%1の報告を取り消しますか。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1: the report was taken back.</source>
        <translation>%1：報告を取り消しました。</translation>
    </message>
    <message>
        <source>%1 was not in this class?</source>
        <translation>%1をこの研修から外しますか。</translation>
    </message>
    <message>
        <source>%1: taken out of the class.</source>
        <translation>%1：研修から外しました。</translation>
    </message>
    <message>
        <source>%1: paid by: %2.</source>
        <translation>%1：費用負担 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): %1.</source>
        <translation>
            <numerusform>%n人：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select who takes part first; several with Ctrl or Shift.</source>
        <translation>先に受講者を選んでください（Ctrl・Shiftで複数）。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Take words or filters away.</source>
        <translation>検索語や条件を減らしてください。</translation>
    </message>
    <message>
        <source>No training to do</source>
        <translation>必要な研修はありません</translation>
    </message>
    <message>
        <source>Everybody hired through the scheme stands here until the training is reported.</source>
        <translation>この取組で採用された人が、研修の報告が済むまでここに並びます。</translation>
    </message>
    <message>
        <source>Ma&amp;ils to employers</source>
        <translation>医療機関へのメール(&amp;I)</translation>
    </message>
    <message>
        <source>Material&amp;s…</source>
        <translation>教材(&amp;S)…</translation>
    </message>
    <message>
        <source>About everybody selected</source>
        <translation>選んだ人について</translation>
    </message>
    <message>
        <source>Training is complete…</source>
        <translation>研修修了の報告…</translation>
    </message>
    <message>
        <source>Remind: training is still to be given…</source>
        <translation>未了の研修のお願い…</translation>
    </message>
    <message>
        <source>Remind: the report is not acknowledged…</source>
        <translation>報告の確認のお願い…</translation>
    </message>
    <message>
        <source>About everybody it is due for</source>
        <translation>該当する全員について</translation>
    </message>
    <message>
        <source>Complete and not reported…</source>
        <translation>修了・未報告…</translation>
    </message>
    <message>
        <source>Late…</source>
        <translation>遅れているもの…</translation>
    </message>
    <message>
        <source>Reported and not acknowledged for days…</source>
        <translation>報告後、確認のないもの…</translation>
    </message>
    <message>
        <source>Nobody is to be written to about this now.</source>
        <translation>該当する人はいません。</translation>
    </message>
    <message>
        <source>Select whom the mails are about first.</source>
        <translation>先に対象者を選んでください。</translation>
    </message>
    <message>
        <source>%1 has left. Is the seat to be offered again?</source>
        <translation>%1は離職しました。空きを再募集しますか。</translation>
    </message>
    <message>
        <source>%1 is opened again with one seat.</source>
        <translation>%1を1人分で再開します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is open; %n seat(s) are free then.</source>
        <translation>
            <numerusform>%1は募集中です。空きが%n人になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer the seat again</source>
        <translation>空きを再募集</translation>
    </message>
    <message>
        <source>%1 is open again, with one seat.</source>
        <translation>%1を1人分で再開しました。</translation>
    </message>
    <message>
        <source>A seat of %1 is free again.</source>
        <translation>%1の空きが1人分戻りました。</translation>
    </message>
    <message>
        <source>Offer the seat of %1 again?</source>
        <translation>%1の空きを再募集しますか。</translation>
    </message>
    <message>
        <source>The seat of %1 is not to be offered again?</source>
        <translation>%1の空きの再募集を取り消しますか。</translation>
    </message>
    <message>
        <source>%1: the seat is not offered again.</source>
        <translation>%1：空きの再募集を取り消しました。</translation>
    </message>
    <message>
        <source>%1: who pays is not known.</source>
        <translation>%1：費用負担 不明。</translation>
    </message>
    <message>
        <source>%1: take “%2” back?</source>
        <translation>%1の「%2」を取り消しますか。</translation>
    </message>
    <message>
        <source>%1: “%2” was taken back.</source>
        <translation>%1：「%2」を取り消しました。</translation>
    </message>
</context>
<context>
    <name>kakehashi::TrayNotice</name>
    <message numerus="yes">
        <source>%n new message(s) came.</source>
        <translation>
            <numerusform>新しいメッセージが%n件届きました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kakehashi::TrialField</name>
    <message>
        <source>Say how many weeks.</source>
        <translation>何週間か入力してください。</translation>
    </message>
    <message>
        <source>The weeks are a whole number.</source>
        <translation>週数は整数で入力してください。</translation>
    </message>
    <message>
        <source>For no trial period choose 無.</source>
        <translation>試用期間がない場合は「無」を選んでください。</translation>
    </message>
</context>
<context>
    <name>kakehashi::VersionsDialog</name>
    <message>
        <source>Also what is the &amp;same</source>
        <translation>同じ項目も表示(&amp;S)</translation>
    </message>
    <message>
        <source>Versions: stays at the desk</source>
        <translation>版の比較：窓口の外に出さない</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>%1の版</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>変更前(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>変更後(&amp;T)</translation>
    </message>
</context>
<context>
    <name>kakehashi::WalkInScreen</name>
    <message>
        <source>The applicant at the counter is not saved.</source>
        <translation>窓口で入力中の求職者が保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Inquiry…</source>
        <translation>問い合わせ(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Application…</source>
        <translation>応募(&amp;A)…</translation>
    </message>
    <message>
        <source>Tells this applicant all of this posting, and records it</source>
        <translation>この求職者に募集情報の全項目を伝え、記録します</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>Referred before: %1</source>
        <translation>これまでの紹介：%1</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Not hired before</source>
        <translation>以前不採用</translation>
    </message>
    <message>
        <source>Declined before</source>
        <translation>以前辞退</translation>
    </message>
    <message>
        <source>Withdrawn before</source>
        <translation>以前取りやめ</translation>
    </message>
    <message>
        <source>Already referred</source>
        <translation>紹介済み</translation>
    </message>
</context>
<context>
    <name>kakehashi::WeightsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What matching weighs</source>
        <translation>マッチングの重み</translation>
    </message>
    <message>
        <source>&amp;Usual weights</source>
        <translation>標準に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading the postings</source>
        <translation>募集情報を読み込んでいます</translation>
    </message>
    <message>
        <source>Preview for</source>
        <translation>確認する求職者</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変わる内容</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集情報</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今回</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>そのとき</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>&amp;Preview for</source>
        <translation>確認する求職者(&amp;P)</translation>
    </message>
</context>
<context>
    <name>kakehashi::WishSection</name>
    <message>
        <source>Wishes</source>
        <translation>希望条件</translation>
    </message>
    <message>
        <source>All that the licences cover</source>
        <translation>資格で就ける職種すべて</translation>
    </message>
    <message>
        <source>Anywhere; type 新宿 or しんじゅく</source>
        <translation>どこでも（新宿・しんじゅく等で絞込）</translation>
    </message>
    <message>
        <source>From 08:30</source>
        <translation>08:30から</translation>
    </message>
    <message>
        <source>to 17:30</source>
        <translation>17:30まで</translation>
    </message>
    <message>
        <source>yen at least</source>
        <translation>円以上</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Occupations wished</source>
        <translation>希望職種</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>km of home</source>
        <translation>km以内（自宅から）</translation>
    </message>
    <message>
        <source>Can start</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Night duty</source>
        <translation>夜勤</translation>
    </message>
    <message>
        <source>Basis of the pay</source>
        <translation>給与の形態</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>給与</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>宿舎</translation>
    </message>
    <message>
        <source>Choose one of the occupations offered.</source>
        <translation>候補の職種から選んでください。</translation>
    </message>
    <message>
        <source>Choose one of the places offered.</source>
        <translation>候補の場所から選んでください。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>日付として読み取れません。</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>時刻として読み取れません。</translation>
    </message>
    <message>
        <source>This is not an amount in yen.</source>
        <translation>金額（円）として読み取れません。</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>The program lacks its list “%1”; install it again.</source>
        <translation>プログラムに一覧「%1」がありません。インストールし直してください。</translation>
    </message>
    <message>
        <source>The program lacks its list of postal codes; install it again.</source>
        <translation>プログラムに郵便番号の一覧がありません。インストールし直してください。</translation>
    </message>
</context>
</TS>
