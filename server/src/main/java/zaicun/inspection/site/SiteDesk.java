package zaicun.inspection.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.inspection.Texts;
import zaicun.inspection.plan.PlanAudit;
import zaicun.inspection.plan.PlanSight;
import zaicun.inspection.plan.PlanState;
import zaicun.inspection.plan.Stop;
import zaicun.inspection.plan.Stops;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;

/** Hands an inspector his page, takes his arrival and his record. Only the village's own inspectors act here. */
@Component
@Transactional
public class SiteDesk {

    private final Stops stops;
    private final Sheets sheets;
    private final SheetWriter writer;
    private final Records records;
    private final PlanAudit plans;
    private final Audit audit;
    private final Clock clock;

    SiteDesk(
            Stops stops, Sheets sheets, SheetWriter writer, Records records, PlanAudit plans, Audit audit, Clock clock) {
        this.stops = stops;
        this.sheets = sheets;
        this.writer = writer;
        this.records = records;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new page of what should be true there now; it is kept, so that the record stands beside what was told. */
    public Sheet open(Viewer viewer, District district, UUID id) {
        var stop = own(viewer, district, id);
        requireInPeriod(stop, LocalDate.now(clock));
        plans.read(viewer, stop);
        var sheet = writer.write(stop);
        sheets.add(district, sheet, viewer.person());
        return sheet;
    }

    Receipt arrive(Viewer viewer, Entry<ArrivalForm> entry) {
        var stop = own(viewer, Texts.district(entry.form().district()), entry.form().stop());
        requireInPeriod(stop, on(entry.recordedAt()));
        if (!stops.arrive(stop, viewer.person(), entry.recordedAt())) {
            return Receipt.DUPLICATE;
        }
        plans.arrived(viewer, stop);
        return Receipt.ACCEPTED;
    }

    Receipt record(Viewer viewer, Entry<RecordForm> entry) {
        var form = entry.form();
        var stop = arrived(viewer, Texts.district(form.district()), form.stop());
        if (records.find(stop.district(), entry.id()).isPresent()) {
            return Receipt.DUPLICATE;
        }
        on(entry.recordedAt());
        requireLines(stop, form);
        form.replaces().ifPresent(old -> requireOwn(viewer, stop, old));
        records.add(stop.district(), new SiteRecord(
                entry.id(), stop.id(), form.sheet(), form.found(), form.words(), form.replaces(), entry.recordedAt(),
                viewer.person(), viewer.name()));
        audit.record(new Act(
                stop.district(), viewer.person(), "inspection.record", entry.id(),
                form.replaces().isPresent() ? "更正督查记录" : "保存督查记录"));
        return Receipt.ACCEPTED;
    }

    /** A village of the viewer's own at which somebody has arrived; findings are written there. */
    public Stop arrived(Viewer viewer, District district, UUID id) {
        var stop = own(viewer, district, id);
        if (stop.arrivedAt().isEmpty()) {
            throw Refusal.under("8.1", "inspection.not-arrived", "还没有登记到达，督查记录和问题没有保存。", "请先点“到达”，再报送本条。");
        }
        return stop;
    }

    private Stop own(Viewer viewer, District district, UUID id) {
        viewer.require(Right.INSPECTION_RECORD);
        return stops.find(district, id)
                .filter(stop -> stop.inspectedBy(viewer.person()))
                .filter(stop -> stop.planState() == PlanState.DRAWN
                        || stop.planState() == PlanState.CLOSED)
                .orElseThrow(PlanSight::notFound);
    }

    private void requireInPeriod(Stop stop, LocalDate on) {
        if (!stop.span().contains(on)) {
            throw Refusal.under(
                    "8.1", "inspection.period", "督查期限是 " + stop.span().from() + " 至 " + stop.span().last() + "，" + on + " 不在其中。",
                    "请在期限内督查；确需延期的，请计划编制人另行编制。");
        }
    }

    /** The date of a moment that the phone wrote down; one that lies ahead is a wrong clock. */
    private LocalDate on(Instant recordedAt) {
        if (recordedAt.isAfter(clock.instant().plusSeconds(600))) {
            throw new InputError("recordedAt", "手机时间比服务器快，记录时间落在以后；请校准手机时间后重新报送。");
        }
        return recordedAt.atZone(clock.getZone()).toLocalDate();
    }

    private void requireLines(Stop stop, RecordForm form) {
        var sheet = sheets.find(stop.district(), form.sheet())
                .filter(known -> known.stop().equals(stop.id()))
                .orElseThrow(() -> new InputError("sheet", "没有找到这份督查记录的底页；请重新打开任务后填写。"));
        var known = sheet.lines().stream().map(Line::no).collect(Collectors.toSet());
        form.found().stream().filter(found -> !known.contains(found.no())).findFirst().ifPresent(found -> {
            throw new InputError("found", "底页没有第 " + found.no() + " 行；请重新打开任务后填写。");
        });
    }

    private void requireOwn(Viewer viewer, Stop stop, UUID old) {
        var record = records.find(stop.district(), old)
                .filter(known -> known.stop().equals(stop.id()))
                .orElseThrow(() -> new InputError("replaces", "没有找到要更正的督查记录；请刷新后重试。"));
        if (!record.recordedBy().equals(viewer.person())) {
            throw OutOfLine.noRight("督查记录只能由记录人本人更正；请另存一份自己的记录。");
        }
    }
}
