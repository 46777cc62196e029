package zaicun.roster.book;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.roster.IdentityNumber;
import zaicun.roster.Office;
import zaicun.roster.PersonForm;
import zaicun.roster.Team;

/** The roster as a book that lists are compared with and copied into. The callers check the right to do so. */
@Component
public class RosterBook {

    private final BookedPlaces places;
    private final BookedPeople people;
    private final BookedPostings postings;

    RosterBook(BookedPlaces places, BookedPeople people, BookedPostings postings) {
        this.places = places;
        this.people = people;
        this.postings = postings;
    }

    /** All divisions whose code begins so, in the order of their codes. */
    public List<Division> divisionsUnder(String prefix) {
        return places.under(prefix);
    }

    public void putDivisions(Collection<Division> divisions) {
        places.put(divisions);
    }

    public void renameOffice(Office office) {
        places.rename(office);
    }

    /** Who is on record under these identity numbers; whoever asks holds the numbers already. */
    public Map<IdentityNumber, KnownPerson> known(Collection<IdentityNumber> identities) {
        return identities.isEmpty() ? Map.of() : people.known(identities);
    }

    /** Adds people, or updates those with the same identity number. */
    public void putPeople(List<PersonForm> forms) {
        people.put(forms);
    }

    /** Puts a person's basics right; the identity number stays. */
    public void amend(UUID person, Amendment amended) {
        people.amend(person, amended);
    }

    public Optional<Team> team(String village, String name) {
        return postings.team(village, name);
    }

    /** All postings, past ones too, of these people and in these teams. */
    public List<PostingLine> postingsOf(Collection<UUID> people, Collection<UUID> teams) {
        return postings.of(people, teams);
    }
}
