// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/recorded_first.h"
#include "core/base/error.h"
#include "core/base/place.h"
#include "core/desk.h"
#include "core/lists/public_list.h"
#include "core/mail/mail_passwords.h"
#include "core/postings/posting_json.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <QTextStream>

#include <span>

namespace kakehashi::cli {

/// design of the command line: 0 done; 1 done, with something held or refused; 2 wrong usage; 3 failed,
/// nothing changed.
enum class Exit { Done = 0, Refused = 1, Usage = 2, Failed = 3 };

/// The context of every text of the command line.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// What one invocation was asked: options and operands, where to write, which desk.
class Invocation
{
public:
    Invocation(const QCommandLineParser& parser, QTextStream& out, QTextStream& err);

    /// Operands after the command's name.
    const QStringList& operands() const { return m_operands; }
    bool isSet(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }
    /// Of an option that may be given several times.
    QStringList values(const QString& option) const { return m_parser.values(option); }
    /// The option's value, trimmed; throws UsageError when it is not given.
    QString wanted(const QString& option) const;
    /// The option's value as a whole number of at least `least`; throws UsageError otherwise.
    int number(const QString& option, int otherwise, int least = 1) const;
    bool json() const { return m_parser.isSet(QStringLiteral("json")); }
    const Clock& clock() const { return m_clock; }
    QString storePath() const;
    /// Opens the desk's store; throws when there is none.
    std::unique_ptr<Desk> openDesk() const;

    /// For people; nothing of it appears with --json.
    void say(const QString& line);
    /// Messages that are not the answer: standard error.
    void warn(const QString& line);
    /// The answer of --json: one document.
    void answer(const QJsonObject& document);

private:
    const QCommandLineParser& m_parser;
    QTextStream& m_out;
    QTextStream& m_err;
    QStringList m_operands;
    Clock m_clock;
};

struct Command
{
    const char* name;
    const char* operands; ///< as the usage line shows them
    const char* does;     ///< one sentence, translated by the context "Command"
    QList<QCommandLineOption> (*options)();
    Exit (*run)(Invocation&);
    bool paints = false; ///< needs fonts: a QGuiApplication
};

// Of commands that bring their options along.
QList<QCommandLineOption> trainingOptions();
QList<QCommandLineOption> reportOptions();
QList<QCommandLineOption> hireOptions();
QList<QCommandLineOption> ledgerOptions();
QList<QCommandLineOption> overviewOptions();
QList<QCommandLineOption> institutionOptions();
/// --from and --until of ledgers.
QList<QCommandLineOption> periodOptions();

/// Every command there is.
std::span<const Command> commands();

// One per command; the files are named after what they work on.
Exit initDesk(Invocation& invocation);
Exit checkDesk(Invocation& invocation);
Exit deskSettings(Invocation& invocation);
Exit report(Invocation& invocation);
Exit importFiles(Invocation& invocation);
Exit mailbox(Invocation& invocation);
Exit arrival(Invocation& invocation);
Exit fetch(Invocation& invocation);
Exit message(Invocation& invocation);
Exit question(Invocation& invocation);
Exit sender(Invocation& invocation);
Exit listPostings(Invocation& invocation);
Exit onePosting(Invocation& invocation);
Exit applicant(Invocation& invocation);
Exit matchApplicant(Invocation& invocation);
Exit assignSeats(Invocation& invocation);
Exit refer(Invocation& invocation);
Exit referral(Invocation& invocation);
Exit training(Invocation& invocation);
Exit hires(Invocation& invocation);
Exit ledger(Invocation& invocation);
Exit print(Invocation& invocation);
Exit exportPostings(Invocation& invocation);
Exit today(Invocation& invocation);
Exit overview(Invocation& invocation);
Exit institution(Invocation& invocation);
Exit demo(Invocation& invocation);

// What `posting` does with one.
Exit addPosting(Invocation& invocation, Desk& desk, const QString& file);
Exit openPosting(Invocation& invocation, Desk& desk, const QString& reference);
Exit closePosting(Invocation& invocation, Desk& desk, const QString& reference);
Exit reopenPosting(Invocation& invocation, Desk& desk, const QString& reference);
Exit postingProvenance(Invocation& invocation, Desk& desk, const QString& reference);
Exit revisePosting(Invocation& invocation, Desk& desk, const QString& reference, const QString& file);

/// The password kept under `id`, of what people call `name`: from the environment, the keychain or the
/// person, in this order; throws Error when nobody knows it.
QString passwordOf(const QString& id, const QString& name, MailPasswords& passwords);

/// The options of listOptions() that choose postings, as a query in order of reference.
PostingQuery postingQuery(const Invocation& invocation, StatusFilter otherwise);
/// What the query finds, for the public, and whose list it is.
PublicList publicList(Desk& desk, const PostingQuery& query);
/// A PDF for an applicant, recorded; returns the number of pages.
int printHandout(Desk& desk, const QStringList& references, const QString& applicant, const QString& file);

/// The whole posting as `postings --json` gives it: the object of domain.md §3 with id, reference and status.
QJsonObject fullJson(const StoredPosting& stored, QDate deskDay);
/// The stored posting of this reference; throws UsageError when there is none.
StoredPosting postingOf(Desk& desk, const QString& reference);
StoredApplicant applicantOf(Desk& desk, const QString& reference);
Referral referralOf(Desk& desk, const QString& reference);

/// How the desk sends; throws Error when no server for sending is set up, or nobody knows its password.
struct Sending
{
    OutgoingMail outgoing;
    QString password;
};
Sending sendingOf(Desk& desk);
/// What is done with mails that were written: --send, --draft, --out, or only shown.
enum class WithMails { Preview, Draft, Send, File };
WithMails withMailsIn(const Invocation& invocation);

// What `applicant` does with letters.
Exit mailApplicants(Invocation& invocation);
Exit listApplicantMails(Invocation& invocation);
Exit setMailWelcome(Invocation& invocation, bool welcome);

// What `posting` and `print` do with what masking hides.
Exit listLeaks(Invocation& invocation, Desk& desk, const QString& reference);
Exit confirmLeak(Invocation& invocation, bool confirmed);
Exit listAnswers(Invocation& invocation, Desk& desk, const QString& reference);
Exit recordAnswer(Invocation& invocation, Desk& desk, const QString& reference);
Exit printCallSheet(Invocation& invocation);

// What `print` makes of referrals.
Exit printDisclosed(Invocation& invocation);
Exit printReferralLetters(Invocation& invocation);
// ... of training, and of what the desk keeps.
Exit printTrainingRecord(Invocation& invocation);
Exit printTrainingReport(Invocation& invocation);
Exit printTrainingCertificate(Invocation& invocation);
Exit printAttendanceSheet(Invocation& invocation);
Exit printMinistryReport(Invocation& invocation);
Exit printConsentForm(Invocation& invocation);
Exit printCounts(Invocation& invocation);
Exit printOverview(Invocation& invocation);
Exit printJobOrderLedger(Invocation& invocation);
Exit printApplicantLedger(Invocation& invocation);

/// --ground; throws UsageError when it is none, or not given and there is no other.
Ground groundIn(const Invocation& invocation, std::optional<Ground> otherwise);
/// --channel, the counter when not given.
TellingChannel channelIn(const Invocation& invocation);

QJsonObject json(const Reason& reason);
/// ✔ Pay: what is wanted | what is offered (a note)
QString inWords(const Reason& reason);

/// The option's day or time; nullopt when it is not given, UsageError when it is none.
std::optional<QDate> dayIn(const Invocation& invocation, const QString& option);
std::optional<QTime> timeIn(const Invocation& invocation);

/// --from and --until; throws UsageError when one of them is no day, or the period ends before it begins.
struct DaySpan
{
    std::optional<QDate> from;
    std::optional<QDate> until;
};
DaySpan daySpanIn(const Invocation& invocation);

/// Where a table goes: --out, which ends in .csv or .xlsx, and --encoding.
struct TableFile
{
    QString path;
    bool csv = false;
    ListEncoding encoding = ListEncoding::Utf8WithBom;
    ListWritten write(const SheetTable& table) const;
    QString way() const { return csv ? QStringLiteral("csv") : QStringLiteral("xlsx"); }
};
TableFile tableFileIn(const Invocation& invocation);
/// Tells of an empty table and of characters that the encoding lacks.
void warnWritten(Invocation& invocation, const ListWritten& written, const QString& file);
/// What the options choose for one receiver other than the public; `rule` is not the public's.
AudienceExport audienceExport(const Invocation& invocation, Desk& desk, const AudienceRule& rule);

/// The one JSON object of a file ("-": standard input); throws Error naming the file.
QJsonObject readJsonObject(const QString& file);
/// One line a problem, for people.
void warnProblems(Invocation& invocation, const Problems& problems);
QJsonArray toJson(const Problems& problems);

} // namespace kakehashi::cli
