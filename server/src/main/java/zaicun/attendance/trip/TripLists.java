package zaicun.attendance.trip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.attendance.LineSights;
import zaicun.attendance.LineSights.LineSight;
import zaicun.lists.ListAsked;
import zaicun.lists.ListColumn;
import zaicun.lists.ListPage;
import zaicun.lists.ListTable;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The trips of everybody in the viewer's line, page by page or as a workbook. */
@Component
@Transactional(readOnly = true)
class TripLists {

    private static final ListTable<TripView> TABLE = new ListTable<>("公务外出", List.of(
            new ListColumn<>("name", "姓名", 12, TripView::personName),
            new ListColumn<>("village", "驻点村", 18, TripView::villageName),
            new ListColumn<>("from", "开始日期", 12, TripView::from),
            new ListColumn<>("to", "结束日期", 12, TripView::to),
            new ListColumn<>("nights", "在外过夜", 10, TripView::nights),
            new ListColumn<>("kind", "类别", 12, TripView::kindTitle),
            new ListColumn<>("purpose", "事由", 40, TripView::purpose),
            new ListColumn<>("caller", "召集单位", 24, TripView::caller),
            new ListColumn<>("place", "地点", 24, TripView::place),
            new ListColumn<>("state", "状态", 10, TripView::state),
            new ListColumn<>("reason", "更正或取消原因", 30, TripView::reason),
            new ListColumn<>("recorder", "登记人", 12, TripView::recorder)));

    private final TripRows rows;
    private final LineSights sights;
    private final Roster roster;
    private final Clock clock;

    TripLists(TripRows rows, LineSights sights, Roster roster, Clock clock) {
        this.rows = rows;
        this.sights = sights;
        this.roster = roster;
        this.clock = clock;
    }

    ListPage<TripView> page(Viewer viewer, TripQuery query, ListAsked asked) {
        var wanted = wanted(viewer, query, asked);
        return new ListPage<>(views(rows.page(wanted, asked)), rows.count(wanted, asked));
    }

    byte[] workbook(Viewer viewer, TripQuery query, ListAsked asked) {
        return TABLE.workbook(views(rows.all(wanted(viewer, query, asked), asked)));
    }

    /** One's own, in whichever district one was posted. */
    List<TripView> own(Viewer viewer, TripQuery query) {
        viewer.require(Right.TRIP_REPORT);
        var districts = roster.postingsOf(viewer.person()).stream().map(Posting::district).distinct().toList();
        var own = new LineSight(districts, Set.of(), List.of(), viewer.person());
        var wanted = new TripRows.Wanted(own, query, query.dates(LocalDate.now(clock)), List.of());
        return views(rows.all(wanted, ListAsked.usual()));
    }

    private TripRows.Wanted wanted(Viewer viewer, TripQuery query, ListAsked asked) {
        viewer.require(Right.REGISTER_READ);
        var dates = query.dates(LocalDate.now(clock));
        sights.requireVillage(viewer, query.village(), dates);
        return new TripRows.Wanted(sights.of(viewer), query, dates, sights.named(asked.text()));
    }

    List<TripView> views(List<TripRows.Line> found) {
        var people = roster.people(found.stream().map(line -> line.trip().person()).distinct().toList());
        var villages = roster.divisionNames(found.stream().map(line -> line.trip().village()).distinct().toList());
        return found.stream()
                .map(line -> TripView.of(
                        line,
                        people.get(line.trip().person()).name(),
                        villages.getOrDefault(line.trip().village(), line.trip().village())))
                .toList();
    }
}
