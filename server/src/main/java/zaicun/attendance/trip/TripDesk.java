package zaicun.attendance.trip;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.attendance.AttendanceNews;
import zaicun.attendance.MonthLock;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Conflict;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Trips are reported by the cadre himself or by the village that keeps the register. */
@Component
@Transactional
public class TripDesk {

    private final Trips trips;
    private final TripLists lists;
    private final Roster roster;
    private final MonthLock months;
    private final AttendanceNews news;
    private final Audit audit;
    private final Clock clock;

    TripDesk(
            Trips trips, TripLists lists, Roster roster, MonthLock months, AttendanceNews news, Audit audit, Clock clock) {
        this.trips = trips;
        this.lists = lists;
        this.roster = roster;
        this.months = months;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reports, corrects or takes back a trip; the same id again changes nothing and answers what is there. */
    public TripView report(Viewer viewer, TripForm form) {
        viewer.require(Right.TRIP_REPORT);
        form.requireComplete();
        var posting = postingFor(viewer, form);
        var known = trips.find(posting.district(), form.id());
        if (known.isPresent()) {
            return shown(known.get());
        }
        form.replaces().ifPresent(old -> requireOwnTrip(posting, old));
        months.requireOpen(posting.village(), form.dates().dates().map(YearMonth::from).distinct().toList());
        trips.lockPerson(posting.district(), posting.person());
        requireNoOverlap(posting, form);
        var trip = tripOf(viewer, posting, form);
        add(trip);
        news.ofTrip(posting, trip.dates());
        trip.replaces().flatMap(old -> trips.find(trip.district(), old))
                .ifPresent(old -> news.ofTrip(posting, old.dates()));
        var words = trip.cancelled() ? "取消外出" : form.replaces().isPresent() ? "更正外出" : "报告外出";
        audit.record(new Act(posting.district(), viewer.person(), "trip.report", trip.id(), words + " " + trip.words()));
        return shown(trip);
    }

    private Posting postingFor(Viewer viewer, TripForm form) {
        var posting = roster.postingOf(form.person(), form.from())
                .filter(viewer::sees)
                .orElseThrow(() -> OutOfLine.notFound("没有找到此人当日的驻村任期，或不在您的工作范围内。"));
        boolean own = posting.person().equals(viewer.person());
        boolean keeps = viewer.offices(Role.VILLAGE).anyMatch(office -> posting.village().startsWith(office.prefix()));
        if (!own && !keeps) {
            throw OutOfLine.noRight("外出由本人或驻点村报告，您不能代他人报告。");
        }
        if (form.to().isAfter(posting.span().last())) {
            throw Refusal.under(
                    "2.2", "trip.outside-posting", "外出结束日期 " + form.to() + " 超出驻村任期。",
                    "任期到 " + posting.span().last() + " 为止，请把外出改到任期之内。");
        }
        return posting;
    }

    private void requireOwnTrip(Posting posting, UUID old) {
        trips.find(posting.district(), old)
                .filter(trip -> trip.person().equals(posting.person()))
                .orElseThrow(() -> OutOfLine.notFound("没有找到要更正的外出记录。"));
    }

    private void requireNoOverlap(Posting posting, TripForm form) {
        var others = trips.of(posting.district(), List.of(posting.person()), form.dates()).stream()
                .filter(trip -> !form.replaces().equals(Optional.of(trip.id())))
                .findFirst();
        if (!form.isCancelled() && others.isPresent()) {
            throw Refusal.under(
                    "2.2", "trip.overlap", "这几天已报告过外出：" + others.get().words() + "。", "如有变动，请更正原来的外出记录。");
        }
    }

    private Trip tripOf(Viewer viewer, Posting posting, TripForm form) {
        return new Trip(
                posting.district(),
                form.id(),
                posting.person(),
                posting.id(),
                posting.village(),
                form.kind(),
                form.dates(),
                form.nights(),
                form.purpose(),
                form.caller().orElse("").strip(),
                form.place().orElse("").strip(),
                form.isCancelled(),
                form.replaces(),
                form.reason().orElse("").strip(),
                clock.instant(),
                viewer.person(),
                viewer.name());
    }

    private void add(Trip trip) {
        try {
            trips.add(trip);
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这条外出记录刚刚被他人更正过；请刷新后再操作。");
        }
    }

    private TripView shown(Trip trip) {
        return lists.views(List.of(new TripRows.Line(trip, false))).getFirst();
    }
}
