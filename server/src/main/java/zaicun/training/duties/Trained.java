package zaicun.training.duties;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.attendance.SelectedPostings;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.duty.Fact;
import zaicun.kernel.Span;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.training.people.Attendance;
import zaicun.training.people.TrainingAttendances;

/** The postings behind a selection and the trainings that count for each, read for all of them at once. */
@Component
class Trained {

    private final SelectedPostings postings;
    private final TrainingAttendances attendances;
    private final Roster roster;

    Trained(SelectedPostings postings, TrainingAttendances attendances, Roster roster) {
        this.postings = postings;
        this.attendances = attendances;
        this.roster = roster;
    }

    /** A posting, whose it is, and the trainings attended for it. */
    record One(Posting posting, Subject subject, List<Fact> trainings) {}

    List<One> of(Selection selection, Span dates) {
        var found = postings.ofPeople(selection, dates);
        var people = found.stream().map(Posting::person).distinct().toList();
        var names = roster.people(people);
        var byPosting = facts(selection, people);
        return found.stream()
                .map(posting -> new One(
                        posting, subject(posting, names.get(posting.person())),
                        byPosting.getOrDefault(posting.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Fact>> facts(Selection selection, Collection<UUID> people) {
        return attendances.ofPeople(selection.district(), people).stream()
                .collect(Collectors.groupingBy(
                        Attendance::posting, Collectors.mapping(Trained::fact, Collectors.toList())));
    }

    /** Attended on its last day. */
    private static Fact fact(Attendance one) {
        return new Fact(
                "training", one.training().toString(), one.what().dates().last(), one.training().toString(), one.told());
    }

    private static Subject subject(Posting posting, Person person) {
        return new Subject(
                posting.district(), SubjectKind.PERSON, posting.person(), posting.village(), Optional.of(posting.unit()),
                Optional.of(posting.person()), person.name());
    }
}
