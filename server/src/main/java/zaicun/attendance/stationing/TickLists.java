package zaicun.attendance.stationing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.attendance.LineSights;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.lists.ListAsked;
import zaicun.lists.ListColumn;
import zaicun.lists.ListPage;
import zaicun.lists.ListTable;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The three of everybody in the viewer's line (2.3). */
@Component
@Transactional(readOnly = true)
class TickLists {

    private final Ticks ticks;
    private final Expected expected;
    private final LineSights sights;
    private final SeenDistricts districts;
    private final Roster roster;
    private final Policy policy;
    private final Clock clock;

    TickLists(
            Ticks ticks, Expected expected, LineSights sights, SeenDistricts districts, Roster roster, Policy policy,
            Clock clock) {
        this.ticks = ticks;
        this.expected = expected;
        this.sights = sights;
        this.districts = districts;
        this.roster = roster;
        this.policy = policy;
        this.clock = clock;
    }

    ListPage<TickView> page(Viewer viewer, TickQuery query, ListAsked asked) {
        return table().page(seen(viewer, query, asked), asked);
    }

    byte[] workbook(Viewer viewer, TickQuery query, ListAsked asked) {
        return table().workbook(table().ordered(seen(viewer, query, asked), asked));
    }

    List<TickView> own(Viewer viewer) {
        return roster.postingOf(viewer.person(), LocalDate.now(clock)).stream()
                .flatMap(posting -> views(posting.district(), List.of(posting)))
                .toList();
    }

    /** A column for each of the three, as the policy of today names them. */
    private ListTable<TickView> table() {
        var columns = new ArrayList<>(List.<ListColumn<TickView>>of(
                new ListColumn<>("name", "姓名", 12, TickView::personName),
                new ListColumn<>("post", "岗位", 12, TickView::post),
                new ListColumn<>("village", "驻点村", 18, TickView::villageName),
                new ListColumn<>("unit", "派出单位", 24, TickView::unitName),
                new ListColumn<>("since", "到村日期", 12, TickView::since),
                new ListColumn<>("due", "落实期限", 12, TickView::dueOn),
                new ListColumn<>("state", "状态", 12, TickView::stateTitle)));
        policy.on(LocalDate.now(clock)).get(PolicyKeys.STATIONING_TICKS).forEach(item -> columns.add(
                new ListColumn<>(item.code(), item.title(), 24, view -> view.wordsOf(item.code()))));
        return new ListTable<>("三个在村", columns);
    }

    private List<TickView> seen(Viewer viewer, TickQuery query, ListAsked asked) {
        var dates = query.dates(LocalDate.now(clock));
        sights.requireVillage(viewer, query.village(), dates);
        return districts.of(viewer).stream()
                .flatMap(district -> views(district, postings(viewer, district, query.village(), dates)))
                .filter(view -> query.state().map(view.state()::equals).orElse(true))
                .filter(view -> asked.isHeldBy(view.personName(), view.villageName(), view.unitName()))
                .sorted(Comparator.comparing(TickView::village).thenComparing(TickView::since))
                .toList();
    }

    private List<Posting> postings(Viewer viewer, District district, String village, Span dates) {
        return roster.postingsUnder(district, district.code(), dates).stream()
                .filter(viewer::sees)
                .filter(posting -> posting.village().startsWith(village))
                .toList();
    }

    /** Names and ticks beside the postings, read at once. */
    private record Beside(
            Map<UUID, Person> people, Map<UUID, Office> units, Map<String, String> villages, Map<UUID, List<Tick>> set) {}

    private Stream<TickView> views(District district, List<Posting> postings) {
        var beside = new Beside(
                roster.people(postings.stream().map(Posting::person).distinct().toList()),
                roster.offices(postings.stream().map(Posting::unit).distinct().toList()),
                roster.divisionNames(postings.stream().map(Posting::village).distinct().toList()),
                ticks.of(district, postings.stream().map(Posting::id).toList()).stream()
                        .collect(Collectors.groupingBy(Tick::posting)));
        return postings.stream().map(posting -> view(posting, beside));
    }

    private TickView view(Posting posting, Beside beside) {
        var own = beside.set().getOrDefault(posting.id(), List.of());
        var person = beside.people().get(posting.person());
        var dueOn = expected.window(posting).span().last();
        var items = expected.of(posting, person).stream()
                .map(item -> new TickView.Item(
                        item.code(),
                        item.title(),
                        own.stream().filter(tick -> tick.kind().equals(item.code())).findFirst()))
                .toList();
        return new TickView(
                posting.id(),
                posting.person(),
                person.name(),
                posting.village(),
                beside.villages().getOrDefault(posting.village(), posting.village()),
                beside.units().get(posting.unit()).name(),
                posting.post().title(),
                posting.span().from(),
                dueOn,
                TickState.of(items, dueOn, LocalDate.now(clock)),
                items);
    }
}
