package zaicun.attendance.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.attendance.AttendanceNews;
import zaicun.attendance.MonthLock;
import zaicun.attendance.mark.Marks;
import zaicun.attendance.mark.NewMark;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Writes into the register under its rules: no day that has not begun, nobody not posted, no closed month. */
@Component
class RegisterPen {

    private final Marks marks;
    private final Roster roster;
    private final MonthLock months;
    private final AttendanceNews news;
    private final Audit audit;
    private final Policy policy;
    private final Clock clock;

    RegisterPen(
            Marks marks, Roster roster, MonthLock months, AttendanceNews news, Audit audit, Policy policy,
            Clock clock) {
        this.marks = marks;
        this.roster = roster;
        this.months = months;
        this.news = news;
        this.audit = audit;
        this.policy = policy;
        this.clock = clock;
    }

    /** The date itself, or today where it has not come yet. */
    LocalDate latest(LocalDate date) {
        var today = LocalDate.now(clock);
        return date.isAfter(today) ? today : date;
    }

    void write(Viewer viewer, RegisterAct act) {
        if (act.strokes().isEmpty()) {
            return;
        }
        act.strokes().forEach(this::requireWritable);
        var dates = datesOf(act);
        months.requireOpen(
                act.village(), act.strokes().stream().map(stroke -> YearMonth.from(stroke.cell().date()))
                        .distinct()
                        .sorted()
                        .toList());
        var district = District.of(act.village());
        var postings = roster.postingsUnder(district, act.village(), dates);
        requireMeant(district, act);
        marks.add(act.strokes().stream().map(stroke -> mark(viewer, act.id(), stroke, postings)).toList());
        tell(act, postings, dates);
        audit.record(new Act(district, viewer.person(), "register.write", act.id(), words(act, dates)));
    }

    void requirePosted(List<Stroke> strokes, List<Posting> postings) {
        strokes.forEach(stroke -> postingOf(stroke.cell(), postings));
    }

    static Refusal notPosted(LocalDate date) {
        return Refusal.under(
                "2.5", "register.outside-posting", "此人 " + date + " 不在本村的驻村任期内，不能登记。",
                "请核对姓名和日期；任期有误的，请区乡村振兴局更正任期。");
    }

    private void requireWritable(Stroke stroke) {
        var date = stroke.cell().date();
        if (date.isAfter(LocalDate.now(clock))) {
            throw Refusal.under(
                    "2.5", "register.future", "考勤簿不能登记还没到的日子：" + date + "。", "请到当日或之后再登记；计划中的外出和请假会自动带入。");
        }
        if (stroke.replaces().isPresent() && stroke.reason().isEmpty()) {
            throw Refusal.under(
                    "2.5", "register.reason", date + " 已有登记，更正必须说明原因。", "请写明为什么更正；原来的登记会保留。");
        }
    }

    /** A correction names the entry of its own cell that is in force; anything else was overtaken by somebody. */
    private void requireMeant(District district, RegisterAct act) {
        var corrected = act.strokes().stream().filter(stroke -> stroke.replaces().isPresent()).toList();
        for (var stroke : corrected) {
            marks.find(district, stroke.replaces().get())
                    .filter(entry -> entry.cell().equals(stroke.cell()))
                    .orElseThrow(() -> new Conflict("要更正的登记已不在原处；请刷新后再更正。"));
        }
    }

    private NewMark mark(Viewer viewer, UUID act, Stroke stroke, List<Posting> postings) {
        var cell = stroke.cell();
        return new NewMark(
                Ids.next(),
                act,
                postingOf(cell, postings),
                cell.date(),
                cell.part(),
                stroke.value(),
                isLate(cell.date()),
                stroke.asPlanned(),
                stroke.replaces(),
                stroke.reason(),
                clock.instant(),
                viewer.person(),
                viewer.name());
    }

    private boolean isLate(LocalDate date) {
        int days = policy.on(date).get(PolicyKeys.REGISTER_LATE_AFTER);
        return LocalDate.now(clock).isAfter(date.plusDays(days));
    }

    private static Posting postingOf(RegisterEntry.Cell cell, List<Posting> postings) {
        return postings.stream()
                .filter(posting -> posting.person().equals(cell.person()) && posting.span().contains(cell.date()))
                .findFirst()
                .orElseThrow(() -> notPosted(cell.date()));
    }

    private void tell(RegisterAct act, List<Posting> postings, Span dates) {
        var people = act.strokes().stream().map(stroke -> stroke.cell().person()).collect(Collectors.toSet());
        postings.stream()
                .filter(posting -> people.contains(posting.person()))
                .forEach(posting -> news.ofPerson(posting, dates, "2.2"));
        news.ofVillage(act.village(), dates, "2.5");
    }

    private static Span datesOf(RegisterAct act) {
        var dates = act.strokes().stream().map(stroke -> stroke.cell().date()).sorted(Comparator.naturalOrder())
                .toList();
        return Span.of(dates.getFirst(), dates.getLast());
    }

    private static String words(RegisterAct act, Span dates) {
        long corrections = act.strokes().stream().filter(stroke -> stroke.replaces().isPresent()).count();
        return "登记考勤 %s 至 %s，共 %d 格，其中更正 %d 格"
                .formatted(dates.from(), dates.last(), act.strokes().size(), corrections);
    }
}
