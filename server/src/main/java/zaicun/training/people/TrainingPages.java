package zaicun.training.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.training.Training;
import zaicun.training.TrainingDesk;
import zaicun.training.TrainingSight;
import zaicun.training.Trainings;

/** Puts trainings together for whoever looks at them: of the people only those in his line. */
@Component
@Transactional(readOnly = true)
class TrainingPages {

    private final TrainingDesk desk;
    private final Trainings trainings;
    private final TrainingSight sight;
    private final Participants participants;
    private final TrainingInvitations invitations;
    private final TrainingAttendances attendances;
    private final TripLinks trips;
    private final Catalogues catalogues;
    private final Roster roster;

    TrainingPages(
            TrainingDesk desk, Trainings trainings, TrainingSight sight, Participants participants, TrainingInvitations invitations,
            TrainingAttendances attendances, TripLinks trips, Catalogues catalogues, Roster roster) {
        this.desk = desk;
        this.trainings = trainings;
        this.sight = sight;
        this.participants = participants;
        this.invitations = invitations;
        this.attendances = attendances;
        this.trips = trips;
        this.catalogues = catalogues;
        this.roster = roster;
    }

    List<TrainingRow> ofYear(Viewer viewer, int year) {
        var found = desk.ofYear(viewer, year);
        var ids = found.stream().map(Training::id).toList();
        var districts = sight.districts(viewer);
        var people = participants.since(viewer, LocalDate.of(year, 1, 1)).map(Posting::person).distinct().toList();
        var invited = invitations.counts(districts, ids, people);
        var attended = attendances.counts(districts, ids, people);
        var offices = offices(found);
        return found.stream()
                .map(one -> row(viewer, one, offices, new Counts(
                        invited.getOrDefault(one.id(), 0), attended.getOrDefault(one.id(), 0))))
                .toList();
    }

    TrainingPage page(Viewer viewer, District district, UUID id) {
        viewer.require(Right.TRAINING_READ);
        var training = sight.requireSeen(viewer, district, id);
        var lines = lines(viewer, training);
        var counts = new Counts(
                (int) lines.stream().filter(TrainingPage.Line::invited).count(),
                (int) lines.stream().filter(TrainingPage.Line::attended).count());
        return new TrainingPage(row(viewer, training, offices(List.of(training)), counts), lines);
    }

    /** Of the person himself, the latest first. */
    List<OwnTraining> mine(Viewer viewer) {
        viewer.require(Right.TRAINING_ANSWER);
        var districts = sight.districts(viewer);
        var invited = invitations.ofPerson(districts, viewer.person()).stream()
                .collect(Collectors.toMap(Invitation::training, Function.identity()));
        var attended = districts.stream()
                .flatMap(district -> attendances.ofPeople(district, List.of(viewer.person())).stream())
                .collect(Collectors.toMap(Attendance::training, Function.identity(), (one, other) -> one));
        var found = trainings.find(districts, union(invited.keySet(), attended.keySet()));
        var offices = offices(found);
        return found.stream()
                .sorted(Comparator.comparing((Training one) -> one.plan().dates().from()).reversed())
                .map(one -> own(viewer, one, offices, invited.get(one.id()), attended.containsKey(one.id())))
                .toList();
    }

    private record Counts(int invited, int attended) {}

    private OwnTraining own(
            Viewer viewer, Training training, Map<UUID, Office> offices, Invitation invitation, boolean attended) {
        var told = Optional.ofNullable(invitation);
        return new OwnTraining(
                row(viewer, training, offices, new Counts(0, 0)),
                told.map(Invitation::answer).orElse(Invitation.Answer.NONE),
                told.map(Invitation::words).orElse(""),
                told.isPresent(),
                attended);
    }

    private List<TrainingPage.Line> lines(Viewer viewer, Training training) {
        var possible = participants.possible(viewer, training);
        var districts = sight.districts(viewer);
        var invited = invitations.of(districts, training.id()).stream()
                .collect(Collectors.toMap(Invitation::person, Function.identity()));
        var attended = attendances.of(districts, training.id()).stream().map(Attendance::person).collect(Collectors.toSet());
        var away = trips.awayFor(training.id());
        var names = roster.people(possible.keySet());
        var units = roster.offices(possible.values().stream().map(Posting::unit).distinct().toList());
        var villages = roster.divisionNames(possible.values().stream().map(Posting::village).distinct().toList());
        var before = trainingsBefore(possible.values());
        return possible.values().stream()
                .sorted(Comparator.comparing(Posting::village).thenComparing(Posting::leads, Comparator.reverseOrder()))
                .map(posting -> {
                    var invitation = Optional.ofNullable(invited.get(posting.person()));
                    var answer = invitation.map(Invitation::answer).orElse(Invitation.Answer.NONE);
                    return new TrainingPage.Line(
                            posting.person(),
                            names.get(posting.person()).name(),
                            posting.post().title(),
                            Optional.ofNullable(units.get(posting.unit())).map(Office::name).orElse(""),
                            villages.getOrDefault(posting.village(), posting.village()),
                            invitation.isPresent(),
                            answer,
                            answer.title(),
                            invitation.map(Invitation::words).orElse(""),
                            attended.contains(posting.person()),
                            away.contains(posting.person()),
                            before.getOrDefault(posting.id(), 0L));
                })
                .toList();
    }

    private Map<UUID, Long> trainingsBefore(Collection<Posting> postings) {
        var counts = new HashMap<UUID, Long>();
        postings.stream()
                .collect(Collectors.groupingBy(
                        Posting::district, Collectors.mapping(Posting::person, Collectors.toList())))
                .forEach((district, people) -> attendances.ofPeople(district, people)
                        .forEach(one -> counts.merge(one.posting(), 1L, Long::sum)));
        return counts;
    }

    private TrainingRow row(Viewer viewer, Training training, Map<UUID, Office> offices, Counts counts) {
        var plan = training.plan();
        return new TrainingRow(
                training.district().code(), training.id(), plan.kind(), plan.kind().title(), plan.tier(),
                catalogues.tier(plan.tier()), plan.forms(), plan.courses(), plan.subject(), plan.place(), plan.organiser(),
                Optional.ofNullable(offices.get(training.office())).map(Office::name).orElse(""), plan.places(),
                plan.dates().from(), plan.dates().last(), training.state(), training.state().title(), training.why(),
                training.version(), counts.invited(), counts.attended(), sight.keeps(viewer, training));
    }

    private Map<UUID, Office> offices(Collection<Training> found) {
        return roster.offices(found.stream().map(Training::office).distinct().toList());
    }

    private static List<UUID> union(Collection<UUID> some, Collection<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
