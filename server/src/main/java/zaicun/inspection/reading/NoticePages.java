package zaicun.inspection.reading;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.inspection.finding.Finding;
import zaicun.inspection.finding.FindingSight;
import zaicun.inspection.finding.Findings;
import zaicun.inspection.finding.RectificationNotices;
import zaicun.inspection.plan.PlanSight;
import zaicun.inspection.plan.Stops;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.policy.ClauseEntry;
import zaicun.policy.Policy;
import zaicun.roster.Office;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Shows a rectification notice and writes it as Word, from the template {@code forms/rectification.docx}. */
@Component
@Transactional(readOnly = true)
class NoticePages {

    /** What the template names. */
    record Form(
            String office, String number, String addressee, String village, String words, List<Line> items,
            String signed, String date, String basis) {}

    record Line(String no, String clause, String subject, String words, String proposal, String due) {}

    private static final String TEMPLATE = "/forms/rectification.docx";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String HEAD = "经督查，发现以下问题，请按期限整改，并将整改情况回复本单位；逾期未整改的，按制度办理。";

    private final RectificationNotices papers;
    private final Findings findings;
    private final FindingSight sight;
    private final FindingRows rows;
    private final Stops stops;
    private final Roster roster;
    private final Policy policy;
    private final Configure configure =
            Configure.builder().bind("items", new LoopRowTableRenderPolicy()).build();

    NoticePages(
            RectificationNotices papers, Findings findings, FindingSight sight, FindingRows rows, Stops stops,
            Roster roster, Policy policy) {
        this.papers = papers;
        this.findings = findings;
        this.sight = sight;
        this.rows = rows;
        this.stops = stops;
        this.roster = roster;
        this.policy = policy;
    }

    /** Whoever sees one of its findings sees the paper with those he sees. */
    FindingViews.Notice notice(Viewer viewer, District district, UUID id) {
        var paper = papers.find(district, id).orElseThrow(PlanSight::notFound);
        var stop = stops.find(district, paper.stop()).orElseThrow();
        var seen = findings.ofNotice(district, id).stream()
                .filter(finding -> sight.sees(viewer, finding, stop))
                .toList();
        if (seen.isEmpty()) {
            throw PlanSight.notFound();
        }
        return new FindingViews.Notice(
                district.code(), id, paper.number(), roster.office(paper.office()).map(Office::name).orElse(""),
                roster.divisionNames(List.of(stop.village())).getOrDefault(stop.village(), stop.village()),
                roster.team(district, seen.getFirst().team()).map(Team::name).orElse("驻村工作队"),
                paper.issuedOn(), paper.issuer(), paper.words().isEmpty() ? HEAD : paper.words(), items(seen),
                "依据：%s 第 8.3 条。%s".formatted(
                        policy.notice().number(), policy.clause(Clause.of("8.3")).map(ClauseEntry::words).orElse("")));
    }

    private List<FindingViews.Item> items(List<Finding> seen) {
        var items = new ArrayList<FindingViews.Item>(seen.size());
        for (var finding : seen) {
            items.add(new FindingViews.Item(
                    items.size() + 1,
                    finding.clause().toString(),
                    rows.subjectTitle(finding),
                    finding.words(),
                    finding.proposal(),
                    finding.term().orElseThrow().dueOn(),
                    finding.state().title()));
        }
        return List.copyOf(items);
    }

    byte[] word(FindingViews.Notice notice) {
        var bytes = new ByteArrayOutputStream();
        try (var template = NoticePages.class.getResourceAsStream(TEMPLATE);
                var document = XWPFTemplate.compile(template, configure).render(form(notice))) {
            document.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static Form form(FindingViews.Notice notice) {
        return new Form(
                notice.officeName(),
                notice.number(),
                notice.villageName() + notice.teamName(),
                notice.villageName(),
                notice.words(),
                notice.items().stream()
                        .map(item -> new Line(
                                String.valueOf(item.no()), item.clause(), item.subjectTitle(), item.words(),
                                item.proposal(), written(item.dueOn())))
                        .toList(),
                "签发：" + notice.issuer(),
                written(notice.issuedOn()),
                notice.basis());
    }

    private static String written(LocalDate date) {
        return DAY.format(date);
    }
}
