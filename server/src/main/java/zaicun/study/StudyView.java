package zaicun.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A study as a browser shows it; {@code id} is its root, {@code version} what a correction names. */
record StudyView(
        String district, UUID id, UUID version, UUID team, String villageName, LocalDate on, String form, String formTitle,
        String subject, String occasion, String occasionTitle, Optional<UUID> meeting, UUID ledBy, String ledByName,
        String content, List<Person> people, boolean collective, boolean retracted, String recorder, Instant recordedAt,
        boolean mayCorrect, boolean ownTeam) {

    record Person(UUID person, String name) {}

    /** One version: written, corrected or taken back. */
    record Version(String title, String reason, String by, Instant at) {}

    record Choice(String code, String title) {}

    record Choices(List<Choice> forms, List<Choice> occasions) {}
}
