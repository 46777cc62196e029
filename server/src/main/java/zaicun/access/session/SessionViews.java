package zaicun.access.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Seat;
import zaicun.access.Viewer;
import zaicun.access.session.SessionView.Post;
import zaicun.calendar.WorkCalendar;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Tells a session in the words of the front ends. */
@Component
class SessionViews {

    private final Roster roster;
    private final WorkCalendar calendar;
    private final boolean demo;
    private final Clock clock;

    SessionViews(
            Roster roster, WorkCalendar calendar, @Value("${zaicun.demo:false}") boolean demo, Clock clock) {
        this.roster = roster;
        this.calendar = calendar;
        this.demo = demo;
        this.clock = clock;
    }

    SessionView of(OpenSession session) {
        var viewer = session.viewer();
        var today = LocalDate.now(clock);
        return new SessionView(
                viewer.person(),
                viewer.name(),
                session.account().name(),
                viewer.seats().stream().map(seat -> post(seat, viewer, today)).toList(),
                Stream.of(Right.values()).filter(viewer::may).toList(),
                session.account().mustChange(),
                demo,
                today,
                calendarWarning(today));
    }

    /** The next year is published in November at the latest; from December on it is missed. */
    private Optional<String> calendarWarning(LocalDate today) {
        int year = today.getYear();
        if (!calendar.hasDataFor(year)) {
            return Optional.of(year + "年的节假日和调休安排还没有载入，工作日暂按周一至周五计算；请系统管理员载入。");
        }
        return today.getMonth() == Month.DECEMBER && !calendar.hasDataFor(year + 1)
                ? Optional.of((year + 1) + "年的节假日和调休安排还没有载入；请系统管理员在年底前载入。")
                : Optional.empty();
    }

    private Post post(Seat seat, Viewer viewer, LocalDate today) {
        if (seat.role() == Role.CADRE) {
            return roster.postingOf(viewer.person(), today)
                    .map(this::postOfCadre)
                    .orElseGet(() -> new Post(seat.role(), seat.role().title(), "", "", ""));
        }
        return seat.office()
                .map(office -> new Post(
                        seat.role(), seat.role().title(), office.id().toString(), office.name(), office.division()))
                .orElseGet(() -> new Post(seat.role(), seat.role().title(), "", "", ""));
    }

    private Post postOfCadre(Posting posting) {
        var village = roster.divisionNames(List.of(posting.village())).getOrDefault(posting.village(), "");
        return new Post(Role.CADRE, posting.post().title(), "", village, posting.village());
    }
}
