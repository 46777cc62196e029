package zaicun.training.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zaicun.training.TrainingKind;
import zaicun.training.TrainingState;

/**
 * A training as lists show it.
 *
 * @param invited how many of the viewer's line are invited, and {@code attended} how many took part
 * @param keeps whether the viewer's office arranged it and may change it
 */
record TrainingRow(
        String district,
        UUID id,
        TrainingKind kind,
        String kindTitle,
        String tier,
        String tierTitle,
        List<String> forms,
        List<String> courses,
        String subject,
        String place,
        String organiser,
        String office,
        int places,
        LocalDate from,
        LocalDate to,
        TrainingState state,
        String stateTitle,
        String why,
        int version,
        int invited,
        int attended,
        boolean keeps) {}
