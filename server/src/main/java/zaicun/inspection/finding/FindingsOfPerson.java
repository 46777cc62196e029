package zaicun.inspection.finding;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.inspection.PersonalFacts;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;

/** Findings that name a person. */
@Component
class FindingsOfPerson implements PersonalFacts {

    private final Findings findings;
    private final FindingSight sight;
    private final Policy policy;

    FindingsOfPerson(Findings findings, FindingSight sight, Policy policy) {
        this.findings = findings;
        this.sight = sight;
        this.policy = policy;
    }

    @Override
    public Stream<PersonalFact> of(Viewer viewer, Posting posting) {
        var glance = sight.glance(viewer);
        return findings.ofPerson(posting.district(), posting.person(), posting.span()).stream()
                .filter(finding -> finding.state() != FindingState.WITHDRAWN)
                .filter(finding -> glance.sees(finding, sight.stop(finding)))
                .map(this::fact);
    }

    private PersonalFact fact(Finding finding) {
        var subject = policy.on(finding.foundOn()).get(PolicyKeys.INSPECTION_SUBJECTS).stream()
                .filter(item -> item.code().equals(finding.subject()))
                .map(CatalogueItem::title)
                .findFirst()
                .orElse(finding.subject());
        return new PersonalFact(
                Kind.FINDING, finding.id(), finding.clause(), finding.foundOn(),
                subject + "：" + finding.words() + "（" + finding.state().title() + "）");
    }
}
