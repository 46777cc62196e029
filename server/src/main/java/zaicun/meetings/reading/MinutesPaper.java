package zaicun.meetings.reading;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import zaicun.kernel.Clause;
import zaicun.meetings.tasks.TaskView;
import zaicun.policy.ClauseEntry;
import zaicun.policy.Policy;

/** Writes the minutes of a meeting as Word, from the template {@code forms/minutes.docx}, clause at the foot. */
@Component
class MinutesPaper {

    /** What the template names; every field is text as it is printed. */
    record Form(
            String team, String on, String place, String chair, String recorder, String attended, String absent,
            String summary, String problems, String plans, List<Line> tasks, String changes, String basis) {}

    record Line(String number, String words, String owner, String due, String state) {}

    private static final String TEMPLATE = "/forms/minutes.docx";
    private static final Clause CLAUSE = Clause.of("4.2");

    private final Policy policy;
    private final Configure configure =
            Configure.builder().bind("tasks", new LoopRowTableRenderPolicy()).build();

    MinutesPaper(Policy policy) {
        this.policy = policy;
    }

    byte[] of(MeetingView meeting) {
        var bytes = new ByteArrayOutputStream();
        try (var template = MinutesPaper.class.getResourceAsStream(TEMPLATE);
                var document = XWPFTemplate.compile(template, configure).render(form(meeting))) {
            document.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private Form form(MeetingView meeting) {
        return new Form(
                meeting.villageName() + meeting.teamName(),
                day(meeting.on()),
                orNone(meeting.place()),
                meeting.chairName(),
                meeting.recorder(),
                names(meeting, MeetingView.Seat::attended),
                absent(meeting),
                orNone(meeting.minutes().summary()),
                orNone(meeting.minutes().problems()),
                orNone(meeting.minutes().plans()),
                lines(meeting.tasks()),
                changes(meeting),
                basis());
    }

    private static String names(MeetingView meeting, Predicate<MeetingView.Seat> which) {
        return meeting.people().stream().filter(which).map(MeetingView.Seat::name).collect(Collectors.joining("、"));
    }

    private static String absent(MeetingView meeting) {
        return orNone(meeting.people().stream()
                .filter(seat -> !seat.attended())
                .map(seat -> seat.name() + "（" + seat.absence() + "）")
                .collect(Collectors.joining("、")));
    }

    private static List<Line> lines(List<TaskView> tasks) {
        if (tasks.isEmpty()) {
            return List.of(new Line("—", "本次会议没有安排任务", "—", "—", "—"));
        }
        return IntStream.range(0, tasks.size())
                .mapToObj(index -> line(index + 1, tasks.get(index)))
                .toList();
    }

    private static Line line(int number, TaskView task) {
        return new Line(
                String.valueOf(number), task.words(), task.ownerName(), day(task.dueOn()), task.stateTitle());
    }

    private static String changes(MeetingView meeting) {
        return orNone(meeting.versions().stream()
                .skip(1)
                .map(version -> "%s%s：%s".formatted(version.by(), version.title(), version.reason()))
                .collect(Collectors.joining("；")));
    }

    private String basis() {
        var words = policy.clause(CLAUSE).map(ClauseEntry::words).orElse("");
        return "依据：%s 第 %s 条。%s".formatted(policy.notice().number(), CLAUSE, words);
    }

    private static String day(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static String orNone(String text) {
        return text.isBlank() ? "—" : text;
    }
}
