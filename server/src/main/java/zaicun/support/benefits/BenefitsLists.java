package zaicun.support.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.kernel.Span;
import zaicun.lists.ListAsked;
import zaicun.lists.ListColumn;
import zaicun.lists.ListPage;
import zaicun.lists.ListTable;
import zaicun.roster.Roster;
import zaicun.support.benefits.BenefitsView.Leave;
import zaicun.support.benefits.BenefitsView.Person;

/** What people are provided with, as lists: those of a unit to take away, those of the bureau's whole line (11.4). */
@Component
@Transactional(readOnly = true)
class BenefitsLists {

    private static final ListTable<Person> TABLE = new ListTable<>("驻村人员保障", List.of(
            new ListColumn<>("name", "姓名", 12, Person::name),
            new ListColumn<>("post", "岗位", 12, Person::post),
            new ListColumn<>("unit", "派出单位", 26, Person::unitName),
            new ListColumn<>("village", "驻点村", 18, Person::villageName),
            new ListColumn<>("from", "到岗日期", 12, Person::from),
            new ListColumn<>("insured", "保险保到", 12, Person::insuredTo, "没有保险"),
            new ListColumn<>("gap", "缺口开始", 12, Person::gapFrom),
            new ListColumn<>("checked", "本年体检", 12, Person::checkedOn, "未体检"),
            new ListColumn<>("lastCheck", "最近体检", 12, Person::lastCheckOn),
            new ListColumn<>("service", "参加工作时间", 14, person -> person.leave().map(Leave::since), "未登记"),
            new ListColumn<>("entitled", "年休假应休（天）", 14, person -> person.leave().map(Leave::entitled)),
            new ListColumn<>("taken", "已休（天）", 12, person -> person.leave().map(Leave::daysTaken)),
            new ListColumn<>("left", "剩余（天）", 12, person -> person.leave().map(Leave::daysLeft))));

    private static final Comparator<Person> GAPS_FIRST = Comparator.comparing(
                    (Person person) -> person.gapFrom().orElse(LocalDate.MAX))
            .thenComparing(Person::unitName)
            .thenComparing(Person::village)
            .thenComparing(Person::person);

    private final BenefitsPages pages;
    private final Roster roster;
    private final SeenDistricts districts;
    private final Clock clock;

    BenefitsLists(BenefitsPages pages, Roster roster, SeenDistricts districts, Clock clock) {
        this.pages = pages;
        this.roster = roster;
        this.districts = districts;
        this.clock = clock;
    }

    byte[] workbookOfUnit(Viewer viewer) {
        return TABLE.workbook(pages.page(viewer).people());
    }

    /** Everybody in place in the viewer's line; the nearest gaps first, unless another order is asked for. */
    ListPage<Person> page(Viewer viewer, BenefitsQuery query, ListAsked asked) {
        return TABLE.page(found(viewer, query, asked), asked);
    }

    byte[] workbook(Viewer viewer, BenefitsQuery query, ListAsked asked) {
        return TABLE.workbook(TABLE.ordered(found(viewer, query, asked), asked));
    }

    private List<Person> found(Viewer viewer, BenefitsQuery query, ListAsked asked) {
        viewer.require(Right.BENEFITS_OVERSEE);
        return everybody(viewer)
                .filter(query::holds)
                .filter(person -> asked.isHeldBy(person.name(), person.unitName(), person.villageName()))
                .sorted(GAPS_FIRST)
                .toList();
    }

    private Stream<Person> everybody(Viewer viewer) {
        var today = LocalDate.now(clock);
        return districts.of(viewer).stream().flatMap(district -> pages.people(
                roster.postingsOfUnits(district, viewer.scope().units(), Span.day(today)), today).stream());
    }
}
