package zaicun.meetings.called;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.kernel.Clause;
import zaicun.notices.Notice;
import zaicun.notices.Notices;

/** Tells the invited of a meeting, of its change, and of what followed from their attendance. */
@Component
class CallNotices {

    private static final Optional<Clause> CLAUSE = Optional.of(Clause.of("4.1"));

    private final Notices notices;

    CallNotices(Notices notices) {
        this.notices = notices;
    }

    void invited(CalledMeeting meeting, Collection<UUID> people) {
        tell(meeting, people, "called.invited", "%s请您参加%s。参加与否可以回复，不回复也可以。".formatted(meeting.caller(), words(meeting)));
    }

    void changed(CalledMeeting meeting, Collection<UUID> people) {
        tell(meeting, people, "called.changed", "%s修改了会议安排：%s。".formatted(meeting.caller(), words(meeting)));
    }

    void cancelled(CalledMeeting meeting, Collection<UUID> people, String why) {
        tell(meeting, people, "called.cancelled", "%s取消了%s：%s。".formatted(meeting.caller(), words(meeting), why));
    }

    void confirmed(CalledMeeting meeting, UUID person, Follow follow) {
        var what = follow == Follow.TAKEN_BACK ? "更正了您在“%s”的到会登记" : "登记您参加了“%s”";
        var title = what.formatted(meeting.matter().title());
        tell(meeting, Set.of(person), "called.confirmed", "%s%s：%s。".formatted(meeting.caller(), title, follow.title()));
    }

    private void tell(CalledMeeting meeting, Collection<UUID> people, String kind, String text) {
        notices.tell(new Notice(
                meeting.district(), Set.copyOf(people), kind, CLAUSE, text,
                "/called-meetings/" + meeting.district() + "/" + meeting.id(),
                kind + " " + meeting.id() + " " + meeting.version()));
    }

    private static String words(CalledMeeting meeting) {
        var matter = meeting.matter();
        return "“%s”（%s%s%s）".formatted(
                matter.title(), day(meeting.dates().from()),
                matter.startsAt().isEmpty() ? "" : " " + matter.startsAt(),
                matter.place().isEmpty() ? "" : "，" + matter.place());
    }

    private static String day(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
