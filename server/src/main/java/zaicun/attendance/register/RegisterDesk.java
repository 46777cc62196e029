package zaicun.attendance.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.attendance.Line;
import zaicun.attendance.mark.AnswerForm;
import zaicun.attendance.mark.MarkAnswers;
import zaicun.attendance.mark.Marks;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.roster.Roster;

/** The village keeps the register: a week in one act, or single cells. */
@Component
@Transactional
public class RegisterDesk {

    private final RegisterReader reader;
    private final RegisterActs acts;
    private final RegisterPen pen;
    private final Marks marks;
    private final MarkAnswers answers;
    private final Roster roster;

    RegisterDesk(
            RegisterReader reader, RegisterActs acts, RegisterPen pen, Marks marks, MarkAnswers answers,
            Roster roster) {
        this.reader = reader;
        this.acts = acts;
        this.pen = pen;
        this.marks = marks;
        this.answers = answers;
        this.roster = roster;
    }

    /** Writes what is planned into every unmarked cell up to today, but for the exceptions. */
    void confirm(Viewer viewer, ConfirmForm form) {
        Line.requireSeat(viewer, Right.REGISTER_KEEP, Role.VILLAGE, form.village());
        var week = RegisterPages.weekOf(form.week());
        if (!acts.begin(viewer, requireId(form.id()), form.village(), "CONFIRM")) {
            return;
        }
        var book = reader.open(
                form.village(), week,
                roster.postingsUnder(District.of(form.village()), form.village(), week.span()));
        if (form.version().isPresent() && !form.version().get().equals(book.version())) {
            throw new Conflict("登记、请假或外出在您打开页面之后有变化，本次没有写入；请核对刷新后的计划再确认。");
        }
        var until = pen.latest(form.upTo().orElse(week.span().last()));
        var exceptions = byCell(form.exceptions().orElse(List.of()));
        requireOnPage(book, exceptions.keySet());
        pen.write(viewer, new RegisterAct(form.id(), form.village(), strokes(book, exceptions, until)));
    }

    /** Sets single cells; a cell that is marked already is corrected, with a reason. */
    void mark(Viewer viewer, MarksForm form) {
        Line.requireSeat(viewer, Right.REGISTER_KEEP, Role.VILLAGE, form.village());
        if (form.marks() == null || form.marks().isEmpty()) {
            throw new InputError("marks", "没有要登记的内容；请先点选一格。");
        }
        if (!acts.begin(viewer, requireId(form.id()), form.village(), "MARK")) {
            return;
        }
        var postings = roster.postingsUnder(District.of(form.village()), form.village(), datesOf(form.marks()));
        var strokes = form.marks().stream()
                .map(mark -> new Stroke(mark.cell(), mark.value(), false, mark.replaces(), mark.why()))
                .toList();
        pen.requirePosted(strokes, postings);
        pen.write(viewer, new RegisterAct(form.id(), form.village(), strokes));
    }

    /** What the person concerned says to a mark about himself. */
    void answer(Viewer viewer, AnswerForm form) {
        viewer.require(Right.ABSENCE_ANSWER);
        var district = roster.postingsOf(viewer.person()).stream()
                .map(posting -> posting.district())
                .distinct()
                .filter(each -> marks.find(each, form.mark())
                        .filter(entry -> entry.person().equals(viewer.person()))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> OutOfLine.notFound("没有找到关于您本人的这条登记。"));
        answers.add(viewer, district, form);
    }

    private static List<Stroke> strokes(
            RegisterBook book, Map<RegisterEntry.Cell, MarkForm> exceptions, LocalDate until) {
        var strokes = new ArrayList<Stroke>();
        book.slots().filter(slot -> !slot.cell().date().isAfter(until)).forEach(slot -> {
            var exception = Optional.ofNullable(exceptions.get(slot.cell()));
            var mark = slot.chain().current();
            var value = exception.map(MarkForm::value).orElse(slot.planned().value());
            if (mark.isEmpty()) {
                var why = exception.map(MarkForm::why).orElse("");
                strokes.add(new Stroke(slot.cell(), value, value == slot.planned().value(), Optional.empty(), why));
            } else if (exception.isPresent() && mark.get().value() != value) {
                strokes.add(new Stroke(
                        slot.cell(), value, false, Optional.of(mark.get().id()), exception.get().why()));
            }
        });
        return strokes;
    }

    private static Map<RegisterEntry.Cell, MarkForm> byCell(List<MarkForm> forms) {
        var byCell = new HashMap<RegisterEntry.Cell, MarkForm>();
        for (var form : forms) {
            if (byCell.put(form.cell(), form) != null) {
                throw new InputError("exceptions", form.date() + " 的同一格填了两次；请只留一个。");
            }
        }
        return byCell;
    }

    private void requireOnPage(RegisterBook book, Set<RegisterEntry.Cell> cells) {
        cells.forEach(cell -> {
            if (!book.week().span().contains(cell.date())) {
                throw new InputError("exceptions", cell.date() + " 不在这一周内；请到对应的一周去登记。");
            }
            if (book.slot(cell).isEmpty()) {
                throw RegisterPen.notPosted(cell.date());
            }
        });
    }

    private static UUID requireId(UUID id) {
        if (id == null) {
            throw new InputError("id", "缺少登记编号；请刷新页面后重试。");
        }
        return id;
    }

    private static Span datesOf(List<MarkForm> forms) {
        var dates = forms.stream().map(MarkForm::date).sorted(Comparator.naturalOrder()).toList();
        return Span.of(dates.getFirst(), dates.getLast());
    }
}
