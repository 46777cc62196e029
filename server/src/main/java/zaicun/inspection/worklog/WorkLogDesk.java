package zaicun.inspection.worklog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Takes a person's own sentence on a day of his posting; it may come from a phone. */
@Component
@Transactional
class WorkLogDesk implements OutboxKind<SentenceForm> {

    private final Sentences sentences;
    private final Roster roster;
    private final Audit audit;
    private final Clock clock;

    WorkLogDesk(Sentences sentences, Roster roster, Audit audit, Clock clock) {
        this.sentences = sentences;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "work-log";
    }

    @Override
    public Class<SentenceForm> form() {
        return SentenceForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<SentenceForm> entry) {
        viewer.require(Right.WORK_LOG_WRITE);
        var form = entry.form();
        var posting = posting(viewer, form.on());
        if (sentences.known(posting.district(), entry.id())) {
            return Receipt.DUPLICATE;
        }
        form.replaces().ifPresent(old -> {
            var day = sentences.of(posting.district(), List.of(viewer.person()), Span.day(form.on()));
            if (day.stream().noneMatch(sentence -> sentence.id().equals(old))) {
                throw new InputError("replaces", "没有找到要更正的那一句；请刷新后重试。");
            }
        });
        sentences.add(
                posting,
                new Sentence(
                        entry.id(), viewer.person(), form.on(), form.words(), form.replaces(), form.reason(), entry.recordedAt()),
                viewer.name());
        audit.record(new Act(
                posting.district(), viewer.person(), "work-log.write", entry.id(),
                form.on() + (form.replaces().isPresent() ? " 工作日志更正一句" : " 工作日志写一句")));
        return Receipt.ACCEPTED;
    }

    private Posting posting(Viewer viewer, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new InputError("on", on + " 还没到，不能先写日志；请选今天或以前的日期。");
        }
        return roster.postingOf(viewer.person(), on)
                .orElseThrow(() -> Refusal.under("8.6", "work-log.posting", on + " 您不在驻村任期内，没有这天的工作日志。", "请核对日期。"));
    }
}
