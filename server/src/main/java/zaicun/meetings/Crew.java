package zaicun.meetings;

import java.util.List;
import java.util.Optional;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Team;

/** A team with those posted to it at some time of the dates asked for. */
public record Crew(Team team, List<Posting> postings) {

    public boolean isThereIn(Span dates) {
        return postings.stream().anyMatch(posting -> posting.span().overlaps(dates));
    }

    /** As the subject of duties laid on the team. */
    public Subject subject() {
        return new Subject(
                team.district(), SubjectKind.TEAM, team.id(), team.village(), Optional.of(team.unit()),
                Optional.empty(), team.name());
    }
}
