package zaicun.meetings.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;
import zaicun.kernel.Clause;
import zaicun.meetings.minutes.Meeting;
import zaicun.meetings.minutes.Meetings;
import zaicun.meetings.tasks.TaskView;
import zaicun.meetings.tasks.TaskViews;

/** The team's meetings and what came of their tasks, as lines of the day book. */
@Component
class MeetingDays implements DayBookSource {

    private static final Clause CLAUSE = Clause.of("4.2");
    private static final int LONGEST = 60;

    private final Meetings meetings;
    private final TaskViews tasks;

    MeetingDays(Meetings meetings, TaskViews tasks) {
        this.meetings = meetings;
        this.tasks = tasks;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        var held = meetings.of(asked.district(), List.of(asked.team()), asked.dates()).stream().map(MeetingDays::line);
        var done = tasks.finished(asked.district(), asked.team(), asked.dates()).stream()
                .filter(task -> asked.people().contains(task.owner()))
                .map(MeetingDays::line);
        return Stream.concat(held, done);
    }

    private static DayLine line(Meeting meeting) {
        var minutes = meeting.minutes();
        var about = Stream.of(minutes.plans(), minutes.summary(), minutes.problems())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> "：" + shortened(words))
                .orElse("");
        return new DayLine(
                meeting.on(), Optional.empty(), CLAUSE, "meeting", meeting.root().toString(),
                "召开工作队例会，到会 %d 人%s".formatted(meeting.attended().size(), about));
    }

    private static DayLine line(TaskView task) {
        return new DayLine(
                task.endedOn().orElseThrow(), Optional.of(task.owner()), CLAUSE, "task", task.id().toString(),
                "完成例会任务：" + shortened(task.words()));
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
