package zaicun.support.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.attendance.reading.LeaveByKind;
import zaicun.kernel.Days;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** What people are provided with: the unit's own people today, and one's own. */
@Component
@Transactional(readOnly = true)
class BenefitsPages {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final Insurances insurances;
    private final HealthChecks checks;
    private final ServiceStarts starts;
    private final LeaveByKind leaves;
    private final Roster roster;
    private final SeenDistricts districts;
    private final Policy policy;
    private final Clock clock;

    BenefitsPages(
            Insurances insurances, HealthChecks checks, ServiceStarts starts, LeaveByKind leaves, Roster roster, SeenDistricts districts,
            Policy policy, Clock clock) {
        this.insurances = insurances;
        this.checks = checks;
        this.starts = starts;
        this.leaves = leaves;
        this.roster = roster;
        this.districts = districts;
        this.policy = policy;
        this.clock = clock;
    }

    BenefitsView page(Viewer viewer) {
        viewer.require(Right.BENEFITS_READ);
        var today = LocalDate.now(clock);
        var units = viewer.offices(Role.SENDING_UNIT).map(Office::id).collect(Collectors.toSet());
        var people = districts.of(viewer).stream()
                .flatMap(district -> people(roster.postingsOfUnits(district, units, Span.day(today)), today).stream())
                .sorted(Comparator.comparing(BenefitsView.Person::village).thenComparing(BenefitsView.Person::name))
                .toList();
        return new BenefitsView(today, warning(today), people);
    }

    /** One of the unit's own people with every record, corrected ones too. */
    BenefitsView.File file(Viewer viewer, District district, UUID person) {
        viewer.require(Right.BENEFITS_READ);
        var posting = roster.postingsOf(person).stream()
                .filter(held -> held.district().equals(district) && BenefitsDesk.isOwn(viewer, held))
                .findFirst()
                .orElseThrow(() -> OutOfLine.notFound("没有找到此人，或不是本单位派出的驻村干部。"));
        return file(posting);
    }

    /** One's own; nothing without a posting today. */
    Optional<BenefitsView.File> own(Viewer viewer) {
        viewer.require(Right.BENEFITS_OWN);
        return roster.postingOf(viewer.person(), LocalDate.now(clock)).map(this::file);
    }

    private int warning(LocalDate today) {
        return policy.on(today).get(PolicyKeys.INSURANCE_WARNING);
    }

    private BenefitsView.File file(Posting posting) {
        var today = LocalDate.now(clock);
        var covers = insurances.all(posting.district(), posting.person());
        var found = checks.all(posting.district(), posting.person());
        var replaced = Stream.concat(
                        covers.stream().flatMap(each -> each.replaces().stream()),
                        found.stream().flatMap(each -> each.replaces().stream()))
                .collect(Collectors.toSet());
        return new BenefitsView.File(
                people(List.of(posting), today).getFirst(),
                warning(today),
                covers.stream().map(each -> view(each, replaced)).toList(),
                found.stream().map(each -> view(each, replaced)).toList());
    }

    private static BenefitsView.Cover view(Insurance each, Set<UUID> replaced) {
        return new BenefitsView.Cover(
                each.id(), each.insurer(), each.number(), each.covers().from(), each.covers().last(),
                state(each.withdrawn(), replaced.contains(each.id())), each.reason(), each.recordedAt(), each.recorder());
    }

    private static BenefitsView.Check view(DatedNote each, Set<UUID> replaced) {
        return new BenefitsView.Check(
                each.id(), each.on(), state(each.withdrawn(), replaced.contains(each.id())), each.reason(),
                each.recordedAt(), each.recorder());
    }

    private static String state(boolean withdrawn, boolean replaced) {
        return withdrawn ? "已撤销" : replaced ? "已更正" : "有效";
    }

    /** What is known of all these people, read at once. */
    private record Book(
            Map<UUID, List<Insurance>> covers,
            Map<UUID, List<DatedNote>> checks,
            Map<UUID, DatedNote> starts,
            Map<UUID, Days> taken,
            Map<UUID, Person> people,
            Map<UUID, Office> units,
            Map<String, String> villages) {}

    /** All of one district. */
    List<BenefitsView.Person> people(List<Posting> postings, LocalDate today) {
        if (postings.isEmpty()) {
            return List.of();
        }
        var district = postings.getFirst().district();
        var ids = postings.stream().map(Posting::person).distinct().toList();
        var year = Window.Kind.YEAR.holding(today).span();
        var kind = policy.on(today).get(PolicyKeys.ANNUAL_LEAVE_KIND);
        var book = new Book(
                insurances.inForce(district, ids, Span.from(today)).stream()
                        .collect(Collectors.groupingBy(Insurance::person)),
                checks.inForce(district, ids, new Span(BEGINNING, year.until())).stream().collect(Collectors.groupingBy(DatedNote::person)),
                starts.of(district, ids),
                leaves.workingDays(district, ids, year, kind),
                roster.people(ids),
                roster.offices(postings.stream().map(Posting::unit).distinct().toList()),
                roster.divisionNames(postings.stream().map(Posting::village).distinct().toList()));
        return postings.stream().map(posting -> person(posting, book, today)).toList();
    }

    private BenefitsView.Person person(Posting posting, Book book, LocalDate today) {
        var id = posting.person();
        var covers = book.covers().getOrDefault(id, List.of()).stream().map(Insurance::covers).toList();
        var gap = InsuranceCover.firstGap(Span.from(today), covers);
        var near = gap.filter(day -> posting.span().contains(day) && !day.isAfter(today.plusDays(warning(today))));
        var checked = book.checks().getOrDefault(id, List.of()).stream().map(DatedNote::on).max(Comparator.naturalOrder());
        return new BenefitsView.Person(
                posting.district().code(), id, book.people().get(id).name(), posting.post().title(), posting.unit(),
                book.units().get(posting.unit()).name(), posting.village(), book.villages().getOrDefault(posting.village(), posting.village()),
                posting.span().from(),
                gap.filter(day -> day.isAfter(today)).map(day -> day.minusDays(1)),
                near,
                checked.filter(Window.Kind.YEAR.holding(today).span()::contains),
                checked,
                Optional.ofNullable(book.starts().get(id))
                        .map(start -> leave(start, book.taken().getOrDefault(id, Days.ZERO), today)));
    }

    private BenefitsView.Leave leave(DatedNote start, Days taken, LocalDate today) {
        var leave = AnnualLeave.of(start.on(), today, policy.on(today).get(PolicyKeys.ANNUAL_LEAVE), taken);
        return new BenefitsView.Leave(
                start.id(), start.on(), leave.years(), leave.entitled(), leave.taken().toString(),
                leave.left().toPlainString());
    }
}
