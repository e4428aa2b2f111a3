// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once for each CASE by the tests `public_output.*`: case 0 must compile, every other must not, and
// differs from it by the one line that would hand a whole posting to something that makes output for others.
#include "core/applicant_mail/applicant_letter.h"
#include "ui/printing/handout.h"

using namespace kakehashi;

int publish(const StoredPosting& stored, QPagedPaintDevice& device)
{
    HandoutRequest request;
    const PublicPosting view = PublicPosting::of(stored, request.deskDay);
#if CASE == 0
    request.postings.append(view);
    ApplicantLetter letter;
    letter.postings.append(view);
#elif CASE == 1
    request.postings.append(stored);
#elif CASE == 2
    request.postings.append(stored.posting);
#elif CASE == 3
    request.postings.append(DisclosedPosting::of(stored, request.deskDay));
#elif CASE == 4
    const PublicPosting made;
#elif CASE == 5
    const PublicPosting made{stored.posting};
#elif CASE == 6
    request.postings.append(static_cast<PublicPosting>(stored));
#elif CASE == 7
    const_cast<PublicPosting&>(view).shown().institutionName = stored.posting.institutionName;
#elif CASE == 8
    return drawHandout({{stored}, {}, {}}, device);
#elif CASE == 9
    ApplicantLetter letter;
    letter.postings.append(stored);
#endif
    return drawHandout(request, device);
}
