package zaicun.study;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.meetings.Fields;
import zaicun.meetings.TeamSight;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/**
 * Notes on a study (5.3). They are voluntary, private to their author unless he shares them with his team, and no duty, list
 * or export ever reads them; the audit keeps that one was written, not what.
 */
@Component
@Transactional
class NoteDesk {

    private static final int LONGEST = 10_000;
    private static final int FIRST = -1;

    /** @param version of the note that was seen; absent for the first */
    record Form(String words, Boolean shared, Optional<Integer> version) {

        Form {
            words = Fields.needed("words", "笔记内容", words, LONGEST);
            shared = shared != null && shared;
            version = version == null ? Optional.empty() : version;
        }
    }

    record View(String words, boolean shared, int version, OffsetDateTime changedAt) {}

    record Shared(String author, String words, OffsetDateTime changedAt) {}

    /** The viewer's own note and what colleagues share. */
    record Notes(Optional<View> own, List<Shared> shared) {}

    private final StudyNotes notes;
    private final Studies studies;
    private final TeamSight sight;
    private final Roster roster;
    private final Audit audit;

    NoteDesk(StudyNotes notes, Studies studies, TeamSight sight, Roster roster, Audit audit) {
        this.notes = notes;
        this.studies = studies;
        this.sight = sight;
        this.roster = roster;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    Notes of(Viewer viewer, District district, UUID root) {
        requireOwnTeam(viewer, district, root);
        var own = notes.own(district, root, viewer.person())
                .map(note -> new View(note.words(), note.shared(), note.version(), note.changedAt()));
        var shared = notes.shared(district, root, viewer.person());
        var people = roster.people(shared.stream().map(StudyNotes.Note::author).toList());
        return new Notes(
                own,
                shared.stream()
                        .map(note -> new Shared(
                                Optional.ofNullable(people.get(note.author())).map(Person::name).orElse(""), note.words(),
                                note.changedAt()))
                        .toList());
    }

    void write(Viewer viewer, District district, UUID root, Form form) {
        requireOwnTeam(viewer, district, root);
        var note = new StudyNotes.Draft(viewer.person(), form.words(), form.shared(), form.version().orElse(FIRST));
        if (!notes.put(district, root, note)) {
            throw new Conflict("这篇笔记已在别处改过；请刷新后再改，以免盖掉。");
        }
        audit.record(new Act(district, viewer.person(), "study.note", root, "写学习笔记（内容不入审计）"));
    }

    void throwAway(Viewer viewer, District district, UUID root) {
        requireOwnTeam(viewer, district, root);
        notes.throwAway(district, root, viewer.person());
        audit.record(new Act(district, viewer.person(), "study.note", root, "删除自己的学习笔记"));
    }

    private void requireOwnTeam(Viewer viewer, District district, UUID root) {
        viewer.require(Right.STUDY_RECORD);
        var study = studies.latest(district, root).orElseThrow(StudyDesk::notFound);
        sight.requireOwn(viewer, district, study.team(), study.on());
    }
}
