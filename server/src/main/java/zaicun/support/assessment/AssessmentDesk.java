package zaicun.support.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.InputError;
import zaicun.kernel.Organ;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The bureau opens rounds (11.1): everybody of the scope gets a file in one act. */
@Component
@Transactional
public class AssessmentDesk {

    /** The kind that is held when a posting ends; its scope is whoever's ends in the period. */
    private static final String TERM = "TERM";

    private final AssessmentRounds rounds;
    private final GradeFiles files;
    private final Roster roster;
    private final SeenDistricts districts;
    private final Policy policy;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    AssessmentDesk(
            AssessmentRounds rounds, GradeFiles files, Roster roster, SeenDistricts districts, Policy policy, Notices notices, Audit audit, Clock clock) {
        this.rounds = rounds;
        this.files = files;
        this.roster = roster;
        this.districts = districts;
        this.policy = policy;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom a round would have, without opening it. */
    record Scope(String district, List<ScopePerson> people) {}

    record ScopePerson(UUID person, String name, String unit, String village, LocalDate from) {}

    @Transactional(readOnly = true)
    Scope preview(Viewer viewer, OpenForm form) {
        viewer.require(Right.ASSESSMENT_OPEN);
        var district = placeOf(viewer, form);
        var people = peopleOf(viewer, district, form);
        var names = roster.people(people.stream().map(Posting::person).toList());
        var villages = roster.divisionNames(people.stream().map(Posting::village).distinct().toList());
        var units = roster.offices(Organ.SENDING_UNIT).stream()
                .collect(Collectors.toMap(Office::id, Office::name));
        return new Scope(district.code(), people.stream()
                .map(posting -> new ScopePerson(
                        posting.person(), names.get(posting.person()).name(), units.getOrDefault(posting.unit(), ""),
                        villages.getOrDefault(posting.village(), posting.village()), posting.span().from()))
                .toList());
    }

    public void open(Viewer viewer, OpenForm form) {
        viewer.require(Right.ASSESSMENT_OPEN);
        var bureau = viewer.offices(Role.BUREAU).findFirst()
                .orElseThrow(() -> OutOfLine.noRight("考核由区乡村振兴局组织；您的岗位不能办理。"));
        requireKind(form.kind());
        var district = placeOf(viewer, form);
        var people = peopleOf(viewer, district, form);
        if (people.isEmpty()) {
            throw Refusal.under(
                    "11.1", "assessment.nobody", "这个范围内没有应参加考核的人。",
                    form.kind().equals(TERM) ? "期满考核只含任期在考核期内结束的人；请核对起止日期。" : "请核对考核期和派出单位。");
        }
        var organs = policy.over(form.period()).get(PolicyKeys.OPINION_ORGANS);
        var round = new Round(
                district, form.id(), bureau.id(), form.kind(), form.title(), form.period(), organs, clock.instant(),
                viewer.person(), viewer.name());
        if (!rounds.add(round)) {
            return;
        }
        files.add(people.stream().map(posting -> file(round, posting)).toList());
        tell(round, people);
        audit.record(new Act(
                district, viewer.person(), "assessment.open", round.id(),
                "组织考核：" + round.title() + "，" + people.size() + " 人"));
    }

    private void requireKind(String kind) {
        var kinds = policy.on(LocalDate.now(clock)).get(PolicyKeys.ASSESSMENTS);
        if (kinds.stream().map(CatalogueItem::code).noneMatch(kind::equals)) {
            throw new InputError("kind", "没有“" + kind + "”这种考核；请从列表中选择。");
        }
    }

    private District placeOf(Viewer viewer, OpenForm form) {
        var places = districts.of(viewer).stream()
                .filter(district -> !roster.postingsOfUnits(district, viewer.scope().units(), form.period()).isEmpty())
                .toList();
        if (form.district().isPresent()) {
            return places.stream()
                    .filter(place -> place.code().equals(form.district().get()))
                    .findFirst()
                    .orElseThrow(() -> new InputError("district", "考核期内在这个驻地没有派出人员；请重新选择驻地。"));
        }
        if (places.size() > 1) {
            throw new InputError("district", "考核期内在几个区都有派出人员；请选择一个驻地，逐个组织。");
        }
        return places.stream()
                .findFirst()
                .orElseThrow(() -> Refusal.under("11.1", "assessment.nobody", "考核期内没有派出人员。", "请核对起止日期。"));
    }

    /** Of somebody with several postings in the period the last one counts. */
    private List<Posting> peopleOf(Viewer viewer, District district, OpenForm form) {
        var units = form.units().filter(some -> !some.isEmpty()).orElse(Set.copyOf(viewer.scope().units()));
        if (!viewer.scope().units().containsAll(units)) {
            throw OutOfLine.notFound("没有找到所选的派出单位，或不在您的工作范围内。");
        }
        return roster.postingsOfUnits(district, units, form.period()).stream()
                .filter(posting -> !form.kind().equals(TERM) || form.period().contains(posting.span().last()))
                .collect(Collectors.toMap(
                        Posting::person, posting -> posting,
                        (one, other) -> one.span().from().isAfter(other.span().from()) ? one : other))
                .values()
                .stream()
                .sorted(Comparator.comparing(Posting::village).thenComparing(Posting::id))
                .toList();
    }

    private static GradeFile file(Round round, Posting posting) {
        return new GradeFile(
                round.district(), Ids.next(), round.id(), posting.person(), posting.id(), posting.village(),
                posting.unit(), FileState.ACCOUNT, 0, 0, Optional.empty(), Optional.empty());
    }

    private void tell(Round round, List<Posting> people) {
        notices.tell(new Notice(
                round.district(), people.stream().map(Posting::person).collect(Collectors.toSet()), "assessment.opened",
                Optional.of(Clause.of("11.1")), round.title() + "已开始，请在“我的考核”里提交个人总结。", "/my-assessments",
                "assessment.opened " + round.id()));
    }
}
