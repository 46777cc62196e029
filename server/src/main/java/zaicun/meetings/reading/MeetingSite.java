package zaicun.meetings.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.SiteLine;
import zaicun.daybook.SiteQuery;
import zaicun.daybook.SiteSource;
import zaicun.daybook.SiteSubject;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.meetings.minutes.Meeting;
import zaicun.meetings.minutes.Meetings;
import zaicun.meetings.tasks.TaskView;
import zaicun.meetings.tasks.TaskViews;

/** The minutes that somebody who comes to look should find (8.2), and the tasks that are open by then. */
@Component
class MeetingSite implements SiteSource {

    private static final Clause CLAUSE = Clause.of("4.2");
    /** How far back an inspector leafs; no rule. */
    private static final int DAYS_BACK = 28;

    private final Meetings meetings;
    private final TaskViews tasks;

    MeetingSite(Meetings meetings, TaskViews tasks) {
        this.meetings = meetings;
        this.tasks = tasks;
    }

    @Override
    public Stream<SiteLine> lines(SiteQuery asked) {
        var dates = Span.of(asked.on().minusDays(DAYS_BACK), asked.on());
        var held = meetings.of(asked.district(), List.of(asked.team()), dates);
        var minutes = held.isEmpty() ? Stream.of(none(asked)) : held.stream().map(MeetingSite::line);
        return Stream.concat(minutes, tasks.openOf(asked.district(), asked.team()).stream().map(MeetingSite::line));
    }

    private static SiteLine none(SiteQuery asked) {
        return line("meeting", asked.team().toString(), "近四周没有登记例会");
    }

    private static SiteLine line(Meeting meeting) {
        return line("meeting", meeting.root().toString(), "%s召开例会，到会 %d 人，应有会议记录".formatted(
                day(meeting.on()), meeting.attended().size()));
    }

    private static SiteLine line(TaskView task) {
        return line("task", task.id().toString(), "例会任务未完成：%s（%s前）".formatted(task.words(), day(task.dueOn())));
    }

    private static SiteLine line(String kind, String id, String text) {
        return new SiteLine(SiteSubject.MINUTES, Optional.empty(), CLAUSE, kind, id, text);
    }

    private static String day(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
