package zaicun.inspection.reading;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.OpenMatter;
import zaicun.daybook.OpenMatterSource;
import zaicun.inspection.finding.Finding;
import zaicun.inspection.finding.FindingState;
import zaicun.inspection.finding.Findings;

/** Findings about the team itself that are to be put right; what concerns one person is no colleague's matter. */
@Component
class FindingsOpen implements OpenMatterSource {

    private final Findings findings;

    FindingsOpen(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Stream<OpenMatter> open(DayBookQuery asked) {
        return findings.ofTeam(asked.district(), asked.team(), FindingState.NOTIFIED).stream()
                .filter(finding -> finding.person().isEmpty())
                .map(finding -> new OpenMatter(
                        finding.foundOn(), finding.term().map(Finding.Term::dueOn), finding.clause(), "finding",
                        finding.id().toString(), "督查问题待整改：" + finding.words()));
    }
}
