package zaicun.policy;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zaicun.kernel.Clause;
import zaicun.kernel.Organ;
import zaicun.kernel.Window;

/**
 * The catalogue of everything a policy file must say, article by article. A file that lacks one of these, or names
 * another, is refused.
 */
public final class PolicyKeys {

    private static final List<PolicyKey<?>> KEYS = new ArrayList<>();

    // 一 人选前置审核备案
    public static final PolicyKey<Boolean> LEADER_IS_FIRST_SECRETARY = yesNo("selection.leader-is-first-secretary");
    public static final PolicyKey<Integer> MINIMUM_SERVICE = whole("selection.minimum-service", Unit.YEARS);
    public static final PolicyKey<Integer> MINIMUM_TO_RETIREMENT = whole("selection.minimum-to-retirement", Unit.YEARS);
    public static final PolicyKey<Boolean> EXACT_YEARS_SUFFICE = yesNo("selection.exact-years-suffice");
    public static final PolicyKey<List<RetirementRow>> RETIREMENT_TABLE =
            key("selection.retirement-table", Unit.TABLE, RetirementRow::read);
    public static final PolicyKey<List<CatalogueItem>> BARRED_EMPLOYMENTS = catalogue("selection.barred-employments");
    public static final PolicyKey<Boolean> SANCTION_LAST_DAY_BARS = yesNo("selection.sanction-last-day-bars");
    public static final PolicyKey<List<Organ>> REVIEWING_ORGANS = organs("selection.reviewing-organs");
    public static final PolicyKey<Boolean> REVIEWS_IN_ANY_ORDER = yesNo("selection.reviews-in-any-order");
    public static final PolicyKey<List<Organ>> FILING_ORGANS = organs("selection.filing-organs");
    public static final PolicyKey<List<CatalogueItem>> CHANGE_GROUNDS = catalogue("selection.change-grounds");
    public static final PolicyKey<List<Organ>> CHANGE_ORGANS = organs("selection.change-organs");
    public static final PolicyKey<List<CatalogueItem>> HANDOVER_LISTS = catalogue("selection.handover-lists");
    public static final PolicyKey<Integer> HANDOVER_DUE = whole("selection.handover-due", Unit.DAYS);

    // 二 驻村和考勤
    public static final PolicyKey<Window.Kind> PRESENCE_WINDOW = window("presence.window");
    public static final PolicyKey<Integer> PRESENCE_DAYS = whole("presence.days", Unit.DAYS);
    public static final PolicyKey<Integer> PRESENCE_NIGHTS = whole("presence.nights", Unit.NIGHTS);
    public static final PolicyKey<Boolean> TRIP_COUNTS = yesNo("presence.trip-counts");
    public static final PolicyKey<List<CatalogueItem>> STATIONING_TICKS = catalogue("attendance.stationing-ticks");
    public static final PolicyKey<Integer> STATIONING_DUE = whole("attendance.stationing-due", Unit.DAYS);
    public static final PolicyKey<List<Organ>> BORROWING_RECORDERS = organs("attendance.borrowing-recorders");
    public static final PolicyKey<Integer> REGISTER_LATE_AFTER = whole("attendance.register-late-after", Unit.DAYS);
    public static final PolicyKey<List<CatalogueItem>> ATTENDANCE_SIGNS = catalogue("attendance.signs");
    public static final PolicyKey<Boolean> OWN_CHECK_IN = yesNo("attendance.own-check-in");
    public static final PolicyKey<String> OWN_CHECK_IN_BASIS =
            key("attendance.own-check-in-basis", Unit.TEXT, PolicyNode::textOrEmpty);
    public static final PolicyKey<Integer> MONTH_REVIEW_DUE = whole("attendance.month-review-due", Unit.WORKING_DAYS);
    public static final PolicyKey<List<Organ>> MONTH_REVIEW_SENT_TO = organs("attendance.month-review-sent-to");
    public static final PolicyKey<Integer> ABSENCE_ANSWER_WITHIN = whole("attendance.answer-within", Unit.WORKING_DAYS);
    public static final PolicyKey<List<CatalogueItem>> ABSENCE_MEASURES = catalogue("attendance.absence-measures");

    // 三 请销假
    public static final PolicyKey<List<LeaveKind>> LEAVE_KINDS = key("leave.kinds", Unit.TABLE, LeaveKind::read);
    public static final PolicyKey<List<LeaveRoute>> LEAVE_ROUTES = key("leave.routes", Unit.TABLE, LeaveRoute::read);
    public static final PolicyKey<Boolean> LEAVE_LIMIT_INCLUDED = yesNo("leave.limit-included");
    public static final PolicyKey<Boolean> ADJACENT_COUNT_TOGETHER = yesNo("leave.adjacent-count-together");
    public static final PolicyKey<Organ> LEAVE_PASSES_TO = organ("leave.passes-to");
    public static final PolicyKey<List<CatalogueItem>> REPORT_MEANS = catalogue("leave.report-means");
    public static final PolicyKey<Integer> LEAVE_COMPLETION_DUE = whole("leave.completion-due", Unit.WORKING_DAYS);
    public static final PolicyKey<Integer> LEAVE_RETURN_DUE = whole("leave.return-due", Unit.WORKING_DAYS);
    public static final PolicyKey<Integer> URGE_INTERVAL = whole("leave.urge-interval", Unit.MINUTES);

    // 四 例会议事
    public static final PolicyKey<List<CatalogueItem>> CALLED_MEETINGS = catalogue("meetings.called");
    public static final PolicyKey<CountNorm> TEAM_MEETINGS = count("meetings.team", Unit.TIMES);
    public static final PolicyKey<Integer> MEETING_LEAST_PEOPLE = whole("meetings.least-people", Unit.PEOPLE);
    public static final PolicyKey<List<CatalogueItem>> MEETING_MINUTES = catalogue("meetings.minutes");

    // 五 学习
    public static final PolicyKey<CountNorm> COLLECTIVE_STUDY = count("study.collective", Unit.TIMES);
    public static final PolicyKey<List<CatalogueItem>> STUDY_FORMS = catalogue("study.forms");
    public static final PolicyKey<Boolean> STUDY_NOTES_REQUIRED = yesNo("study.notes-required");

    // 六 培训
    public static final PolicyKey<List<CatalogueItem>> REQUIRED_COURSES = catalogue("training.required-courses");
    public static final PolicyKey<List<CatalogueItem>> TRAINING_TIERS = catalogue("training.tiers");
    public static final PolicyKey<Integer> FIRST_TRAINING_DUE = whole("training.first-due", Unit.DAYS);
    public static final PolicyKey<CountNorm> ROTATION_TRAINING = count("training.rotation", Unit.TIMES);
    public static final PolicyKey<CountNorm> TERM_TRAINING = count("training.term", Unit.TIMES);
    public static final PolicyKey<List<CatalogueItem>> TRAINING_FORMS = catalogue("training.forms");

    // 七 联户帮扶和联系走访
    public static final PolicyKey<List<CatalogueItem>> PAIRING_FORMS = catalogue("households.pairing-forms");
    public static final PolicyKey<Integer> HOUSEHOLDS_PER_HELPER = whole("households.per-helper", Unit.HOUSEHOLDS);
    public static final PolicyKey<CountNorm> HELPER_VISITS = count("households.helper-visits", Unit.TIMES);
    public static final PolicyKey<CountNorm> HELPER_CONTACTS = count("households.helper-contacts", Unit.TIMES);
    public static final PolicyKey<Boolean> VISIT_IS_CONTACT = yesNo("households.visit-is-contact");
    public static final PolicyKey<List<CatalogueItem>> CONTACT_MEANS = catalogue("households.contact-means");
    public static final PolicyKey<List<CatalogueItem>> PROBLEM_STATES = catalogue("households.problem-states");
    public static final PolicyKey<CountNorm> MONTHLY_VISITS = count("households.monthly-visits", Unit.HOUSEHOLDS);
    public static final PolicyKey<Boolean> MONTHLY_VISITS_PARTY_ONLY = yesNo("households.monthly-visits-party-only");
    public static final PolicyKey<List<CatalogueItem>> PARTY_STATUSES = catalogue("households.party-statuses");
    public static final PolicyKey<Boolean> JOINT_VISIT_COUNTS_EACH = yesNo("households.joint-visit-counts-each");
    public static final PolicyKey<Window.Kind> COVERED_WINDOW = window("households.covered-window");
    public static final PolicyKey<List<CatalogueItem>> COVERED_KINDS = catalogue("households.covered-kinds");
    public static final PolicyKey<List<Organ>> HARDSHIP_ROUTE = organs("households.hardship-route");
    public static final PolicyKey<Integer> HARDSHIP_CLOCK = whole("households.hardship-clock", Unit.DAYS);

    // 八 暗访督查
    public static final PolicyKey<List<Organ>> INSPECTING_ORGANS = organs("inspection.organs");
    public static final PolicyKey<List<CatalogueItem>> INSPECTION_KINDS = catalogue("inspection.kinds");
    public static final PolicyKey<List<CatalogueItem>> INSPECTION_SUBJECTS = catalogue("inspection.subjects");
    public static final PolicyKey<Integer> RECTIFY_WITHIN = whole("inspection.rectify-within", Unit.WORKING_DAYS);
    public static final PolicyKey<List<CatalogueItem>> REFERRAL_CAUSES = catalogue("inspection.referral-causes");
    public static final PolicyKey<MonthDay> PLAN_DUE = key("plan.due", Unit.MONTH_DAY, PolicyNode::monthDay);
    public static final PolicyKey<Integer> PLAN_DUE_AFTER_START = whole("plan.due-after-start", Unit.DAYS);
    public static final PolicyKey<Integer> WORKLOG_DAYS_COVERED = whole("worklog.days-covered", Unit.DAYS);

    // 九 廉政自律和作风建设
    public static final PolicyKey<List<CatalogueItem>> DISCIPLINES = catalogue("integrity.disciplines");
    public static final PolicyKey<List<Organ>> INTEGRITY_REPORTS_TO = organs("integrity.reports-to");
    public static final PolicyKey<List<CatalogueItem>> CITY_RULES = catalogue("integrity.rules");
    public static final PolicyKey<List<CatalogueItem>> MAY_NOTS = catalogue("integrity.may-nots");
    public static final PolicyKey<Integer> PLEDGE_DUE = whole("integrity.pledge-due", Unit.DAYS);
    public static final PolicyKey<Integer> REPORT_ACCEPT_WITHIN = whole("integrity.accept-within", Unit.WORKING_DAYS);
    public static final PolicyKey<Integer> REPORT_CONCLUDE_WITHIN = whole("integrity.conclude-within", Unit.WORKING_DAYS);
    public static final PolicyKey<List<CatalogueItem>> REPORT_OUTCOMES = catalogue("integrity.outcomes");

    // 意见建议箱
    public static final PolicyKey<List<CatalogueItem>> SUGGESTION_KINDS = catalogue("suggestions.kinds");
    public static final PolicyKey<Integer> SUGGESTION_ANSWER_WITHIN = whole("suggestions.answer-within", Unit.WORKING_DAYS);
    public static final PolicyKey<Integer> SUGGESTION_REMIND_BEFORE = whole("suggestions.remind-before", Unit.WORKING_DAYS);

    // 十 召回处理
    public static final PolicyKey<List<CatalogueItem>> RECALL_CAUSES = catalogue("recall.causes");
    public static final PolicyKey<List<CatalogueItem>> RECALL_MEASURES = catalogue("recall.measures");
    public static final PolicyKey<List<Organ>> RECALL_PROPOSERS = organs("recall.proposing-organs");
    public static final PolicyKey<Organ> RECALL_APPROVER = organ("recall.approving-organ");
    public static final PolicyKey<Integer> RECALL_ANSWER_WITHIN = whole("recall.answer-within", Unit.WORKING_DAYS);
    public static final PolicyKey<List<Organ>> RECALL_FILING = organs("recall.filing-organs");

    // 十一 保障待遇
    public static final PolicyKey<List<CatalogueItem>> ASSESSMENTS = catalogue("support.assessments");
    public static final PolicyKey<List<CatalogueItem>> GRADES = catalogue("support.grades");
    public static final PolicyKey<List<CatalogueItem>> RECORD_USES = catalogue("support.record-uses");
    public static final PolicyKey<BigDecimal> FUNDS_PER_PERSON =
            key("support.funds-per-person", Unit.YUAN, PolicyNode::decimal);
    public static final PolicyKey<Window.Kind> FUNDS_WINDOW = window("support.funds-window");
    public static final PolicyKey<Integer> INSURANCE_WARNING = whole("support.insurance-warning", Unit.DAYS);
    public static final PolicyKey<CountNorm> HEALTH_CHECK = count("support.health-check", Unit.TIMES);
    public static final PolicyKey<List<CatalogueItem>> SUBSIDIES = catalogue("support.subsidies");
    public static final PolicyKey<List<CatalogueItem>> FUND_PURPOSES = catalogue("support.fund-purposes");
    public static final PolicyKey<List<SupportTables.SubsidyRate>> SUBSIDY_RATES =
            key("support.subsidy-rates", Unit.TABLE, SupportTables::rates);
    public static final PolicyKey<Boolean> SUBSIDY_COUNTS_TRIPS = yesNo("support.subsidy-counts-trips");
    public static final PolicyKey<List<SupportTables.LeaveStep>> ANNUAL_LEAVE =
            key("support.annual-leave", Unit.TABLE, SupportTables::leaveSteps);
    public static final PolicyKey<String> ANNUAL_LEAVE_KIND =
            key("support.annual-leave-kind", Unit.TEXT, PolicyNode::text);
    public static final PolicyKey<List<Organ>> OPINION_ORGANS = organs("support.opinion-organs");
    public static final PolicyKey<Share> TOP_GRADE_SHARE = key("support.top-grade-share", Unit.SHARE, PolicyNode::share);
    public static final PolicyKey<Integer> OBJECTION_WITHIN = whole("support.objection-within", Unit.WORKING_DAYS);
    public static final PolicyKey<Integer> OBJECTION_ANSWER_WITHIN =
            whole("support.objection-answer-within", Unit.WORKING_DAYS);

    // 十二 调研指导
    public static final PolicyKey<Integer> DEPUTIES_IN_CHARGE = whole("guidance.deputies-in-charge", Unit.PEOPLE);
    public static final PolicyKey<CountNorm> HEARINGS = count("guidance.hearings", Unit.TIMES);
    public static final PolicyKey<CountNorm> PRINCIPAL_VISITS = count("guidance.principal-visits", Unit.TIMES);
    public static final PolicyKey<CountNorm> DEPUTY_VISITS = count("guidance.deputy-visits", Unit.TIMES);

    /** So many days before a window ends the unit's liaison is told, each once. */
    public static final PolicyKey<List<Integer>> GUIDANCE_REMINDERS =
            key("guidance.remind-before", Unit.DAYS, node -> node.oneOrMore(PolicyNode::whole));
    // 十三 信息报送
    public static final PolicyKey<CountNorm> BULLETINS_SENT = count("bulletins.sent", Unit.TIMES);
    public static final PolicyKey<List<CatalogueItem>> BULLETIN_KINDS = catalogue("bulletins.kinds");
    public static final PolicyKey<List<CatalogueItem>> BULLETIN_OUTCOMES = catalogue("bulletins.outcomes");

    // 履责状态
    public static final PolicyKey<Share> MINIMUM_SHARE = key("standing.minimum-share", Unit.SHARE, PolicyNode::share);
    public static final PolicyKey<Share> RISK_SHARE = key("standing.risk-share", Unit.SHARE, PolicyNode::share);

    static final List<PolicyKey<?>> ALL = Collections.unmodifiableList(KEYS);
    private static final List<PolicyKey<CountNorm>> COUNTS = List.of(
            TEAM_MEETINGS, COLLECTIVE_STUDY, ROTATION_TRAINING, TERM_TRAINING, HELPER_VISITS, HELPER_CONTACTS,
            MONTHLY_VISITS, HEALTH_CHECK, HEARINGS, PRINCIPAL_VISITS, DEPUTY_VISITS, BULLETINS_SENT);

    private PolicyKeys() {}

    /** The key that says how often the duty of a clause is owed, if that clause counts something. */
    public static Optional<PolicyKey<CountNorm>> countOf(Clause clause, PolicyOn policy) {
        return COUNTS.stream().filter(key -> policy.value(key).clause().equals(clause)).findFirst();
    }

    private static PolicyKey<Integer> whole(String name, Unit unit) {
        return key(name, unit, PolicyNode::whole);
    }

    private static PolicyKey<Boolean> yesNo(String name) {
        return key(name, Unit.SWITCH, PolicyNode::truth);
    }

    private static PolicyKey<CountNorm> count(String name, Unit unit) {
        return key(name, unit, CountNorm::read);
    }

    private static PolicyKey<List<CatalogueItem>> catalogue(String name) {
        return key(name, Unit.CATALOGUE, CatalogueItem::read);
    }

    private static PolicyKey<List<Organ>> organs(String name) {
        return key(name, Unit.ORGANS, node -> node.words(Organ.class));
    }

    private static PolicyKey<Organ> organ(String name) {
        return key(name, Unit.CHOICE, node -> node.word(Organ.class));
    }

    private static PolicyKey<Window.Kind> window(String name) {
        return key(name, Unit.CHOICE, node -> node.word(Window.Kind.class));
    }

    private static <T> PolicyKey<T> key(String name, Unit unit, Function<PolicyNode, T> reading) {
        var key = new PolicyKey<>(name, unit, KEYS.size(), reading);
        KEYS.add(key);
        return key;
    }
}
