package zaicun.attendance;

import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The postings behind a selection of subjects. */
@Component
public class SelectedPostings {

    private final Roster roster;
    private final VillageIds villages;

    SelectedPostings(Roster roster, VillageIds villages) {
        this.roster = roster;
        this.villages = villages;
    }

    /** For duties laid on people: nothing where the selection names a village or a unit. */
    public List<Posting> ofPeople(Selection selection, Span dates) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) -> roster.postingsUnder(district, prefix, dates);
            case Selection.OfPerson(var district, var person) -> roster.postingsOf(person).stream()
                    .filter(posting -> posting.district().equals(district) && posting.span().overlaps(dates))
                    .toList();
            case Selection.Of(var district, var kind, var id) -> kind == SubjectKind.PERSON
                    ? ofPeople(new Selection.OfPerson(district, id), dates)
                    : List.of();
        };
    }

    /** For duties laid on villages: all postings of the villages that are meant. */
    public List<Posting> ofVillages(Selection selection, Span dates) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) -> roster.postingsUnder(district, prefix, dates);
            case Selection.OfPerson ignored -> List.of();
            case Selection.Of(var district, var kind, var id) -> kind == SubjectKind.VILLAGE
                    ? villages.codeOf(district, id)
                            .map(village -> roster.postingsUnder(district, village, dates))
                            .orElse(List.of())
                    : List.of();
        };
    }
}
