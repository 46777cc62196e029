package zaicun.trial;

import tools.jackson.databind.JsonNode;
import zaicun.calendar.WorkCalendar;
import zaicun.duty.Assessment;
import zaicun.duty.CountDuty;
import zaicun.duty.CountRule;
import zaicun.households.MonthlyVisits;
import zaicun.households.Visitor;
import zaicun.households.Visitor.Membership;
import zaicun.kernel.Clause;
import zaicun.kernel.InputError;
import zaicun.meetings.WeeklyMeeting;
import zaicun.policy.CountNorm;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKey;
import zaicun.policy.PolicyKeys;
import zaicun.support.PostingFunds;
import zaicun.trial.Tryout.Outcome;

final class DutyTrial {

    private final Policy policy;
    private final CountRule counts;
    private final MonthlyVisits visits;
    private final WeeklyMeeting meeting;
    private final PostingFunds funds;

    DutyTrial(Policy policy, WorkCalendar calendar) {
        this.policy = policy;
        counts = new CountRule(policy, calendar);
        visits = new MonthlyVisits(policy, calendar);
        meeting = new WeeklyMeeting(policy, calendar);
        funds = new PostingFunds(policy, calendar);
    }

    Outcome attempt(JsonNode node) {
        var given = CaseJson.as(DutyGiven.class, node);
        return isUnder(given, PolicyKeys.FUNDS_PER_PERSON) ? money(given) : count(given);
    }

    private Outcome money(DutyGiven given) {
        var people = given.people().stream().map(DutyGiven.PersonGiven::span).toList();
        var assessment = funds.assess(given.asked(), people, given.paid(), given.asOf());
        var came = CaseJson.object();
        came.put("owed", assessment.owed().toPlainString());
        came.put("done", assessment.done().toPlainString());
        came.put("standing", assessment.state(given.asOf()).word());
        return new Outcome(came, assessment.trace());
    }

    private Outcome count(DutyGiven given) {
        var assessment = assess(given);
        var came = CaseJson.object();
        came.put("owed", assessment.owed());
        came.put("done", assessment.done());
        came.put("standing", assessment.state(given.asOf()).word());
        return new Outcome(came, assessment.trace());
    }

    private Assessment assess(DutyGiven given) {
        if (isUnder(given, PolicyKeys.MONTHLY_VISITS)) {
            return visits.assess(visitor(given), given.asked(), given.visits(), given.asOf());
        }
        if (isUnder(given, PolicyKeys.TEAM_MEETINGS)) {
            var people = given.people().stream().map(DutyGiven.PersonGiven::teamMate).toList();
            return meeting.assess(given.asked(), people, given.teamMeetings(), given.asOf());
        }
        var duty = new CountDuty(given.clause(), given.asked(), given.span());
        return counts.assess(norm(given), duty, given.dates(), given.asOf());
    }

    private static Visitor visitor(DutyGiven given) {
        var membership = given.partyMember().orElse(true) ? Membership.PARTY_MEMBER : Membership.NOT_PARTY_MEMBER;
        return new Visitor(given.span(), membership, LeaveGiven.timeOnLeave(given.leaves()));
    }

    private boolean isUnder(DutyGiven given, PolicyKey<?> key) {
        Clause clause = policy.over(given.asked().span()).value(key).clause();
        return clause.equals(given.clause());
    }

    private PolicyKey<CountNorm> norm(DutyGiven given) {
        return PolicyKeys.countOf(given.clause(), policy.over(given.asked().span()))
                .orElseThrow(() -> new InputError("duty", "条款 " + given.duty() + " 不是按次计数的责任。"));
    }
}
